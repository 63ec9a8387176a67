import { Button } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { problemOf } from "../api/problem.ts";
import { CostLegend } from "../parts/cost-bar.tsx";
import { FaultTable } from "../parts/fault-table.tsx";
import { FileDrop } from "../parts/file-drop.tsx";
import { useFormats } from "../words/formats.ts";
import styles from "./find.module.css";
import { SAMPLE_CSV, setMyGoods, useMyGoods, usePrice } from "./my-goods.ts";
import { readingFound } from "./readings.ts";

const SAMPLE_URL = `data:text/csv;charset=utf-8,${encodeURIComponent(SAMPLE_CSV)}`;

/** Faults of the file, as the first listing that was asked names them. */
function GoodsFaults(props: {
  readonly listingId: string;
  readonly terms: Parameters<typeof usePrice>[1];
}) {
  const { error } = usePrice(props.listingId, props.terms);
  const faults = error ? problemOf(error).faults : [];
  const ofFile = faults.filter(({ code }) => code !== "no_exchange_rate");
  return ofFile.length > 0 ? <FaultTable faults={ofFile} /> : null;
}

/** Where one drops a file of SKUs, and what becomes of it. */
export function GoodsPanel({ terms }: { readonly terms: Parameters<typeof usePrice>[1] }) {
  const { t } = useTranslation("find");
  const formats = useFormats();
  const mine = useMyGoods();
  const { data: any } = useQuery({
    queryKey: ["listings", "any"],
    enabled: mine !== undefined,
    queryFn: async (context) => {
      const reading = readingFound({ currency: terms.currency });
      const page = await reading.queryFn?.({ ...context, pageParam: undefined } as never);
      return (page as { items: { id: string }[] }).items.at(0)?.id ?? null;
    },
  });
  if (!mine) {
    return (
      <details className={styles.more}>
        <summary>{t("myGoods")}</summary>
        <div className={styles.goods}>
          <FileDrop
            label={t("dropSkus")}
            accept=".csv,text/csv"
            onText={(csv, name) => setMyGoods({ csv, name })}
          />
          <p className="dim">
            {t("privacy")}{" "}
            <a href={SAMPLE_URL} download="skus.csv">
              {t("sample")}
            </a>{" "}
          </p>
        </div>
      </details>
    );
  }
  return (
    <div className={styles.goods}>
      <div className={styles.goodsHead}>
        <span>{t("forGoods", { name: mine.name, period: formats.period(terms) })}</span>
        <Button size="compact-xs" variant="default" onClick={() => setMyGoods(undefined)}>
          {t("forget")}
        </Button>
      </div>
      <CostLegend />
      {any && <GoodsFaults listingId={any} terms={terms} />}
    </div>
  );
}
