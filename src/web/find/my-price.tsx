import { Button } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { problemOf } from "../api/problem.ts";
import { Failed, SkeletonRows } from "../frame/states.tsx";
import { Section } from "../frame/view.tsx";
import { CostBar, CostLegend } from "../parts/cost-bar.tsx";
import { FaultTable } from "../parts/fault-table.tsx";
import { useFormats } from "../words/formats.ts";
import { GoodsDrop } from "./goods-drop.tsx";
import styles from "./listing.module.css";
import { forgetMyGoods, useMyGoods } from "./my-goods.ts";
import { type Price, type PriceTerms, usePrice } from "./prices.ts";

function Lines({ price }: { readonly price: Price }) {
  const { t } = useTranslation(["find", "terms"]);
  const formats = useFormats();
  const { total, lines, fx } = price.cost;
  return (
    <>
      <p className="dim">
        {t("perMonth", {
          skus: formats.number(price.skuCount),
          orders: formats.number(price.ordersPerMonth),
          volume: formats.number(price.peakVolumeM3, 1),
        })}
      </p>
      <CostBar cost={price.cost} scaleMinor={Math.max(1, total.amountMinor)} />
      <CostLegend />
      <table className={styles.runs} aria-label={t("price")}>
        <tbody>
          {lines
            .filter(({ code, amount }) => code !== "outbound" || amount.amountMinor > 0)
            .map(({ code, amount }) => (
              <tr key={code}>
                <th scope="row">{t(`terms:cost/${code}`)}</th>
                <td className="number">{formats.money(amount)}</td>
              </tr>
            ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{t("terms:per30Days")}</th>
            <td className="number">{formats.money(total)}</td>
          </tr>
        </tfoot>
      </table>
      <p className="dim">
        {t("noDelivery")}{" "}
        {fx.map(({ from, to, rate, date, source }) => (
          <span key={from}>
            {t("converted", { from, to, rate: formats.number(rate, 6), date, source })}{" "}
          </span>
        ))}
      </p>
    </>
  );
}

function Answer(props: { readonly listingId: string; readonly terms: PriceTerms }) {
  const { data, error, refetch } = usePrice(props.listingId, props.terms);
  if (error) {
    const { faults } = problemOf(error);
    return faults.length > 0 ? (
      <FaultTable faults={faults} />
    ) : (
      <Failed error={error} retry={() => void refetch()} />
    );
  }
  return data ? <Lines price={data} /> : <SkeletonRows count={4} />;
}

/** What one's own goods would cost at a listing, from a file that stays in the browser. */
export function MyPrice({
  listingId,
  terms,
}: {
  readonly listingId: string;
  readonly terms: PriceTerms;
}) {
  const { t } = useTranslation("find");
  const formats = useFormats();
  const mine = useMyGoods();
  return (
    <Section
      title={t("price")}
      actions={
        mine && (
          <Button size="compact-xs" variant="default" onClick={forgetMyGoods}>
            {t("forget")}
          </Button>
        )
      }
    >
      {mine ? (
        <>
          <p>{t("forGoods", { name: mine.name, period: formats.period(terms) })}</p>
          <Answer listingId={listingId} terms={terms} />
        </>
      ) : (
        <GoodsDrop />
      )}
    </Section>
  );
}
