import { useTranslation } from "react-i18next";
import type { Fault } from "../api/problem.ts";
import styles from "./fault-table.module.css";

/** Faults of a file, each with its row and column: what to correct, in the order of the file. */
export function FaultTable({ faults }: { readonly faults: readonly Fault[] }) {
  const { t } = useTranslation();
  return (
    <div role="alert" className={styles.faults}>
      <p>{t("faultsInFile", { count: faults.length })}</p>
      <table>
        <thead>
          <tr>
            <th scope="col">{t("row")}</th>
            <th scope="col">{t("column")}</th>
            <th scope="col">{t("fault")}</th>
          </tr>
        </thead>
        <tbody>
          {faults.map((fault) => {
            const [, row, column] = /(\d+)\/?(.*)$/.exec(fault.pointer) ?? [];
            return (
              <tr key={fault.pointer + fault.code}>
                <td className="number">{row ?? ""}</td>
                <td>{column || fault.pointer}</td>
                <td>{fault.detail}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}
