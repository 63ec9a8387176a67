import { useTranslation } from "react-i18next";
import { FileDrop } from "../parts/file-drop.tsx";
import styles from "./find.module.css";
import { dropMyGoods, SAMPLE_CSV } from "./my-goods.ts";

const SAMPLE_URL = `data:text/csv;charset=utf-8,${encodeURIComponent(SAMPLE_CSV)}`;

/** Where a file of SKUs is dropped, what becomes of it, and one to try it out with. */
export function GoodsDrop() {
  const { t } = useTranslation("find");
  return (
    <div className={styles.goods}>
      <FileDrop label={t("dropSkus")} accept=".csv,text/csv" onText={dropMyGoods} />
      <p className="dim">
        {t("privacy")}{" "}
        <a href={SAMPLE_URL} download="skus.csv">
          {t("sample")}
        </a>
      </p>
    </div>
  );
}
