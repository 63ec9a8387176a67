import { useTranslation } from "react-i18next";
import { useFormats } from "../words/formats.ts";
import type { UseRun } from "./capacity-steps.ts";
import styles from "./space.module.css";

/** The calendar in figures. */
export function RunsTable(props: { readonly runs: readonly UseRun[]; readonly unit: string }) {
  const { t } = useTranslation(["space", "frame"]);
  const formats = useFormats();
  return (
    <details className={styles.details}>
      <summary>{t("inFigures")}</summary>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by key */}
      <section className={styles.scroller} tabIndex={0} aria-label={t("inFigures")}>
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">{t("days")}</th>
              {(["offered", "leased", "held", "free"] as const).map((kind) => (
                <th key={kind} scope="col" className="number">
                  {t(kind)} <small>{props.unit}</small>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {props.runs.map((run) => (
              <tr key={run.from}>
                <td>{formats.period(run)}</td>
                {(["offered", "leased", "held", "free"] as const).map((kind) => (
                  <td key={kind} className="number">
                    {formats.number(run[kind])}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </details>
  );
}
