import { lazy, Suspense, useState } from "react";
import { useTranslation } from "react-i18next";
import type { Fault } from "../api/problem.ts";
import styles from "./find.module.css";
import { useMyGoods } from "./my-goods.ts";
import type { PriceTerms } from "./prices.ts";

const GoodsDrop = lazy(() => import("./goods-drop.tsx").then((at) => ({ default: at.GoodsDrop })));
const GoodsPanel = lazy(() => import("./goods-panel.tsx"));

/** Where one drops a file of SKUs; once there is one, how it is priced. */
export function GoodsFold(props: {
  readonly terms: PriceTerms;
  /** What is wrong with the file. */
  readonly faults: readonly Fault[];
}) {
  const { t } = useTranslation("find");
  const mine = useMyGoods();
  const [isOpen, setOpen] = useState(false);
  if (mine) {
    return (
      <Suspense>
        <GoodsPanel mine={mine} {...props} />
      </Suspense>
    );
  }
  return (
    <details className={styles.more} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{t("myGoods")}</summary>
      <Suspense>{isOpen && <GoodsDrop />}</Suspense>
    </details>
  );
}
