import { Button } from "@mantine/core";
import { useTranslation } from "react-i18next";
import type { Fault } from "../api/problem.ts";
import { CostLegend } from "../parts/cost-bar.tsx";
import { CURRENCIES } from "../parts/currencies.ts";
import { FaultTable } from "../parts/fault-table.tsx";
import { useFormats } from "../words/formats.ts";
import { useFilter } from "./filters.tsx";
import styles from "./find.module.css";
import { GoodsDrop } from "./goods-drop.tsx";
import { forgetMyGoods, useMyGoods } from "./my-goods.ts";
import type { PriceTerms } from "./prices.ts";

function CurrencyOfPrices({ currency }: { readonly currency: string }) {
  const { t } = useTranslation("find");
  const filter = useFilter();
  return (
    <label className={styles.currency}>
      {t("pricesIn")}
      <select
        value={currency}
        onChange={(event) => {
          const { value } = event.currentTarget;
          filter({ currency: CURRENCIES.find((code) => code === value) });
        }}
      >
        {CURRENCIES.map((code) => (
          <option key={code}>{code}</option>
        ))}
      </select>
    </label>
  );
}

/** Where one drops a file of SKUs; once there is one, for when and in what it is priced. */
export function GoodsPanel(props: {
  readonly terms: PriceTerms;
  /** What is wrong with the file. */
  readonly faults: readonly Fault[];
}) {
  const { t } = useTranslation("find");
  const formats = useFormats();
  const mine = useMyGoods();
  const { terms, faults } = props;
  if (!mine) {
    return (
      <details className={styles.more}>
        <summary>{t("myGoods")}</summary>
        <GoodsDrop />
      </details>
    );
  }
  return (
    <div className={styles.priced}>
      <div className={styles.goodsHead}>
        <strong>{t("forGoods", { name: mine.name, period: formats.period(terms) })}</strong>
        <CurrencyOfPrices currency={terms.currency} />
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
