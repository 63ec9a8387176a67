import { Button } from "@mantine/core";
import { useTranslation } from "react-i18next";
import type { Fault } from "../api/problem.ts";
import { CostLegend } from "../parts/cost-bar.tsx";
import { CURRENCIES } from "../parts/currencies.ts";
import { FaultTable } from "../parts/fault-table.tsx";
import { useFormats } from "../words/formats.ts";
import { Choice } from "./field.tsx";
import { useFilter } from "./filters.tsx";
import styles from "./find.module.css";
import { forgetMyGoods, type MyGoods } from "./my-goods.ts";
import type { PriceTerms } from "./prices.ts";

/** For when, in what and without what my goods are priced, and what is wrong with their file. */
export default function GoodsPanel(props: {
  readonly mine: MyGoods;
  readonly terms: PriceTerms;
  readonly faults: readonly Fault[];
}) {
  const { t } = useTranslation("find");
  const formats = useFormats();
  const filter = useFilter();
  const { mine, terms, faults } = props;
  return (
    <div className={styles.priced}>
      <div className={styles.goodsHead}>
        <strong>{t("forGoods", { name: mine.name, period: formats.period(terms) })}</strong>
        <Choice
          label={t("pricesIn")}
          value={terms.currency}
          options={CURRENCIES.map((code) => [code, code])}
          onChoose={(value) => filter({ currency: CURRENCIES.find((code) => code === value) })}
        />
        <Button size="compact-xs" variant="default" onClick={forgetMyGoods}>
          {t("forget")}
        </Button>
        <CostLegend />
        <span className="dim">{t("withoutDelivery")}</span>
      </div>
      {faults.length > 0 && <FaultTable faults={faults} />}
    </div>
  );
}
