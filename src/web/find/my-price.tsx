import { Button } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { problemOf } from "../api/problem.ts";
import { Failed, SkeletonRows } from "../frame/states.tsx";
import { Section } from "../frame/view.tsx";
import { CostBar } from "../parts/cost-bar.tsx";
import { FaultTable } from "../parts/fault-table.tsx";
import { FileDrop } from "../parts/file-drop.tsx";
import { useFormats } from "../words/formats.ts";
import styles from "./find.module.css";
import { setMyGoods, useMyGoods, usePrice } from "./my-goods.ts";

interface Terms {
  readonly from: string;
  readonly until: string;
  readonly currency: string;
}

function Lines({ listingId, terms }: { readonly listingId: string; readonly terms: Terms }) {
  const { t } = useTranslation(["find", "terms"]);
  const formats = useFormats();
  const { data, error } = usePrice(listingId, terms);
  if (error) {
    const { faults } = problemOf(error);
    return faults.length > 0 ? <FaultTable faults={faults} /> : <Failed error={error} />;
  }
  if (!data) return <SkeletonRows count={4} />;
  const orders = formats.number(data.ordersPerMonth);
  const { total, lines } = data.cost;
  return (
    <>
      <p className="dim">
        {t("perMonth", { skus: formats.number(data.skuCount), orders })} {t("roadNote")}
      </p>
      <CostBar cost={data.cost} scaleMinor={total.amountMinor} />
      <table className={styles.runs} aria-label={t("price")}>
        <tbody>
          {lines.map(({ code, amount }) => (
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
    </>
  );
}

/** What one's own goods would cost at a listing, from a file that stays in the browser. */
export function MyPrice({
  listingId,
  terms,
}: {
  readonly listingId: string;
  readonly terms: Terms;
}) {
  const { t } = useTranslation("find");
  const formats = useFormats();
  const mine = useMyGoods();
  return (
    <Section
      title={t("price")}
      actions={
        mine && (
          <Button size="compact-xs" variant="default" onClick={() => setMyGoods(undefined)}>
            {t("forget")}
          </Button>
        )
      }
    >
      {mine ? (
        <>
          <p>{t("forGoods", { name: mine.name, period: formats.period(terms) })}</p>
          <Lines listingId={listingId} terms={terms} />
        </>
      ) : (
        <>
          <FileDrop
            label={t("dropSkus")}
            accept=".csv,text/csv"
            onText={(csv, name) => setMyGoods({ csv, name })}
          />
          <p className="dim">{t("privacy")}</p>
        </>
      )}
    </Section>
  );
}
