import { useTranslation } from "react-i18next";
import { useFormats } from "../words/formats.ts";
import styles from "./listing.module.css";

/** Days in a row on which the same quantity is free. */
export interface Run {
  readonly from: string;
  readonly until: string;
  readonly free: number;
}

/** What is free, as a table folded below its chart. */
export function FreeRuns({ runs, unit }: { readonly runs: readonly Run[]; readonly unit: string }) {
  const { t } = useTranslation(["find", "frame"]);
  const formats = useFormats();
  return (
    <details className={styles.folded}>
      <summary>{t("asTable")}</summary>
      <table className={styles.runs} aria-label={t("availability")}>
        <thead>
          <tr>
            <th scope="col">{t("days")}</th>
            <th scope="col" className="number">
              {t("freeQuantity")} {unit}
            </th>
          </tr>
        </thead>
        <tbody>
          {runs.map(({ from, until, free }) => (
            <tr key={from}>
              <td>{formats.period({ from, until })}</td>
              <td className="number">{formats.number(free)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
