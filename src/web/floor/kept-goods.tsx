import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { api } from "../api/client.ts";
import { reading } from "../api/reading.ts";
import { Shown, SkeletonRows } from "../frame/states.tsx";
import { TextLink } from "../parts/button-link.tsx";
import { daysLater, useFormats } from "../words/formats.ts";
import styles from "./floor.module.css";

const readingSummary = reading(["orders", "summary"], (options) =>
  api.orders.summary.$get({}, options),
);

/** The orders kept here for one's organisation, which a slotting would be planned for. */
export function KeptGoods({ fault }: { readonly fault: string | undefined }) {
  const { t } = useTranslation("floor");
  const formats = useFormats();
  const summary = useQuery(readingSummary);
  return (
    <div>
      <Shown of={summary} skeleton={<SkeletonRows count={1} />}>
        {({ orderCount, lineCount, firstDay, lastDay }) =>
          orderCount === 0 || !firstDay || !lastDay ? (
            <p>
              {t("noKeptOrders")} <TextLink to="/skus">{t("toSkus")}</TextLink>
            </p>
          ) : (
            <p>
              {t("keptOrders", {
                count: orderCount,
                orders: formats.number(orderCount),
                lines: formats.number(lineCount),
                period: formats.period({ from: firstDay, until: daysLater(lastDay, 1) }),
              })}
            </p>
          )
        }
      </Shown>
      {fault && (
        <p role="alert" className={styles.fault}>
          {fault}
        </p>
      )}
    </div>
  );
}
