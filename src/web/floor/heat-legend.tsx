import { useTranslation } from "react-i18next";
import { viridis } from "../../layout/engine/viridis.ts";
import { useFormats } from "../words/formats.ts";
import styles from "./heat-plan.module.css";

const STEPS = [0, 0.125, 0.25, 0.375, 0.5, 0.625, 0.75, 0.875, 1];
const SCALE = `linear-gradient(to right, ${STEPS.map(viridis).join(", ")})`;

/** Which colour is how many order lines; the scale goes by the root, so its middle is a quarter. */
export function HeatLegend({ most }: { readonly most: number }) {
  const { t } = useTranslation("floor");
  const formats = useFormats();
  return (
    <span className={styles.legend}>
      {t("orderLines")}
      <span className={styles.scale}>
        <span style={{ background: SCALE }} />
        <small>0</small>
        <small>{formats.number(most / 4)}</small>
        <small>{formats.number(most)}</small>
      </span>
    </span>
  );
}
