import { type ReactNode, useEffect, useRef } from "react";
import { useTranslation } from "react-i18next";
import styles from "./data-table.module.css";
import { useSorting } from "./sorting.ts";
import { useRowsInSight } from "./use-rows-in-sight.ts";

export const ROW_HEIGHT_PX = 32;

/** A column: what its head says, what a cell shows, and by what it is sorted. */
export interface Column<Row> {
  readonly key: string;
  readonly head: string;
  /** Beside the head, once for all cells. */
  readonly unit?: string;
  readonly cell: (row: Row) => ReactNode;
  /** What to sort by; without it the column is not sorted. */
  readonly by?: (row: Row) => string | number | undefined;
  /** Numbers are sorted with the most first, unless little is what one looks for, as in prices. */
  readonly leastFirst?: boolean;
  /** Numbers stand right-aligned. */
  readonly isNumber?: boolean;
  readonly width?: number | string;
}

interface DataTableProps<Row extends object> {
  /** What the rows are, for those who hear the table. */
  readonly label: string;
  readonly rows: readonly Row[];
  readonly columns: readonly Column<Row>[];
  readonly keyOf: (row: Row) => string;
  /** A row chosen, or hovered here or in the picture beside. */
  readonly lit?: string | undefined;
  readonly onHover?: (key: string | undefined) => void;
  /** Opens a row; give a link in its first cell too, so that it opens in a new tab. */
  readonly onOpen?: (row: Row) => void;
  /** The last rows are in sight: more can be read. */
  readonly onEnd?: () => void;
  /** A height in pixels; absent, the table fills what holds it. */
  readonly height?: number;
}

/** Rows in numbers: sorted by a click on a head, drawn only where they are seen. */
export function DataTable<Row extends object>(props: DataTableProps<Row>) {
  const { t } = useTranslation();
  const scroller = useRef<HTMLElement>(null);
  const { sorted: rows, sorting, toggle } = useSorting(props.rows, props.columns);
  const { first, end } = useRowsInSight(scroller, rows.length, ROW_HEIGHT_PX);
  const { onEnd } = props;
  const isAtEnd = end > 0 && end >= rows.length - 5;
  useEffect(() => {
    if (isAtEnd) onEnd?.();
  }, [isAtEnd, onEnd]);
  return (
    <section
      className={styles.scroller}
      ref={scroller}
      style={{ height: props.height }}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by key
      tabIndex={0}
      aria-label={`${props.label}, ${t("rows", { count: rows.length })}`}
    >
      <table className={styles.table} aria-rowcount={rows.length} aria-label={props.label}>
        <thead>
          <tr>
            {props.columns.map((column) => {
              const isSorted = sorting?.key === column.key;
              const order = sorting?.isDescending ? "descending" : "ascending";
              return (
                <th
                  key={column.key}
                  scope="col"
                  className={column.isNumber ? "number" : undefined}
                  style={{ width: column.width }}
                  aria-sort={isSorted ? order : undefined}
                >
                  {column.by ? (
                    <button type="button" onClick={() => toggle(column)}>
                      {column.head}
                      {column.unit && <small> {column.unit}</small>}
                      {isSorted && (
                        <span aria-hidden="true">{order === "ascending" ? " ↑" : " ↓"}</span>
                      )}
                    </button>
                  ) : (
                    <>
                      {column.head}
                      {column.unit && <small> {column.unit}</small>}
                    </>
                  )}
                </th>
              );
            })}
          </tr>
        </thead>
        <tbody>
          {first > 0 && <tr style={{ height: first * ROW_HEIGHT_PX }} />}
          {rows.slice(first, end).map((row, place) => {
            const key = props.keyOf(row);
            return (
              <tr
                key={key}
                aria-rowindex={first + place + 1}
                data-lit={props.lit === key || undefined}
                data-opens={props.onOpen !== undefined || undefined}
                onMouseEnter={() => props.onHover?.(key)}
                onMouseLeave={() => props.onHover?.(undefined)}
                onClick={(event) => {
                  const isControl = (event.target as Element).closest("a, button, input, label");
                  if (!isControl) props.onOpen?.(row);
                }}
              >
                {props.columns.map((column) => (
                  <td key={column.key} className={column.isNumber ? "number" : undefined}>
                    {column.cell(row)}
                  </td>
                ))}
              </tr>
            );
          })}
          {end < rows.length && <tr style={{ height: (rows.length - end) * ROW_HEIGHT_PX }} />}
        </tbody>
      </table>
    </section>
  );
}
