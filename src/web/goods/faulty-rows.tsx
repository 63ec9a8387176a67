import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import type { Fault } from "../api/problem.ts";
import { csvRows } from "../parts/csv-rows.ts";
import { FaultTable } from "../parts/fault-table.tsx";
import { useFormats } from "../words/formats.ts";
import styles from "./goods.module.css";

/** More than these are not read before the first of them is corrected. */
const ROWS_SHOWN = 50;

interface FaultyRow {
  readonly line: number;
  readonly cells: readonly string[];
  readonly faults: readonly Fault[];
}

/** `/rows/12/weightG` speaks of the column `weightG` on line 12. */
function placeOf({ pointer }: Fault): { line: number; column: string } {
  const [, line = "0", column = ""] = /^\/rows\/(\d+)\/?(.*)$/.exec(pointer) ?? [];
  return { line: Number(line), column: column.replaceAll("~1", "/").replaceAll("~0", "~") };
}

/** The rows of a file that faults speak of, in the order of the file. */
function faultyRows(file: string, faults: readonly Fault[]) {
  const [head, ...rows] = csvRows(file);
  const byLine = new Map<number, Fault[]>();
  for (const fault of faults) {
    const { line } = placeOf(fault);
    byLine.set(line, [...(byLine.get(line) ?? []), fault]);
  }
  const faulty = rows.flatMap(({ line, cells }): FaultyRow[] => {
    const own = byLine.get(line);
    return own ? [{ line, cells, faults: own }] : [];
  });
  return { names: (head?.cells ?? []).map((name) => name.trim()), rows: faulty };
}

function FaultyCell(props: { readonly text?: string; readonly faults: readonly Fault[] }) {
  const { t } = useTranslation("goods");
  if (props.faults.length === 0) return <td>{props.text}</td>;
  return (
    <td className={styles.broken} aria-invalid="true">
      {props.text !== undefined && (
        <strong>{props.text.trim() === "" ? t("emptyCell") : props.text}</strong>
      )}
      {props.faults.map((fault) => (
        <small key={fault.code}>{fault.detail}</small>
      ))}
    </td>
  );
}

/** What is wrong with a file, and the rows it is about with their faulty cells marked. */
export function FaultyRows(props: { readonly file: string; readonly faults: readonly Fault[] }) {
  const { t } = useTranslation(["goods", "frame"]);
  const formats = useFormats();
  const { file, faults } = props;
  const { names, rows } = useMemo(() => faultyRows(file, faults), [file, faults]);
  const shown = rows.slice(0, ROWS_SHOWN);
  // About a row as a whole, or about a column that the file does not have.
  const othersOf = (row: FaultyRow) =>
    row.faults.filter((fault) => !names.includes(placeOf(fault).column));
  const hasOthers = shown.some((row) => othersOf(row).length > 0);
  return (
    <div className={styles.faulty}>
      <FaultTable faults={faults} />
      {shown.length > 0 && (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by key
        <section className={styles.faultyRows} tabIndex={0} aria-label={t("faultyRows")}>
          <table aria-label={t("faultyRows")}>
            <thead>
              <tr>
                <th scope="col">{t("frame:row")}</th>
                {names.map((name) => (
                  <th scope="col" key={name}>
                    {name}
                  </th>
                ))}
                {hasOthers && <th scope="col">{t("missingColumn")}</th>}
              </tr>
            </thead>
            <tbody>
              {shown.map((row) => (
                <tr key={row.line}>
                  <th scope="row">{formats.number(row.line)}</th>
                  {names.map((name, i) => (
                    <FaultyCell
                      key={name}
                      text={row.cells[i] ?? ""}
                      faults={row.faults.filter((fault) => placeOf(fault).column === name)}
                    />
                  ))}
                  {hasOthers && <FaultyCell faults={othersOf(row)} />}
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      )}
    </div>
  );
}
