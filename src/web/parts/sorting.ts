import { useMemo, useState } from "react";

/** By what rows are sorted: the key of a column, and which end comes first. */
export interface Sorting {
  readonly key: string;
  readonly isDescending: boolean;
}

type Value = string | number | undefined;

interface Sortable<Row> {
  readonly key: string;
  readonly by?: (row: Row) => Value;
  /** Numbers are sorted with the most first, unless little is what one looks for, as in prices. */
  readonly leastFirst?: boolean;
}

function compared(a: Value, b: Value, collator: Intl.Collator): number {
  if (typeof a === "number" && typeof b === "number") return a - b;
  return collator.compare(String(a), String(b));
}

/** Rows in the order of a column; what has no value stands last, whichever end comes first. */
export function sortedRows<Row>(
  rows: readonly Row[],
  by: (row: Row) => Value,
  isDescending: boolean,
): Row[] {
  const collator = new Intl.Collator(undefined, { numeric: true });
  const valued = rows.map((row) => ({ row, value: by(row) }));
  const known = valued.filter(({ value }) => value !== undefined);
  const rest = valued.filter(({ value }) => value === undefined);
  const sign = isDescending ? -1 : 1;
  known.sort((a, b) => sign * compared(a.value, b.value, collator));
  return [...known, ...rest].map(({ row }) => row);
}

/** Rows as the reader sorts them by clicks on heads: one end first, then the other, then as given. */
export function useSorting<Row>(rows: readonly Row[], columns: readonly Sortable<Row>[]) {
  const [sorting, setSorting] = useState<Sorting>();
  const column = columns.find(({ key }) => key === sorting?.key);
  const by = column?.by;
  const isDescending = sorting?.isDescending === true;
  const sorted = useMemo(
    () => (by ? sortedRows(rows, by, isDescending) : rows),
    [rows, by, isDescending],
  );
  const toggle = ({ key, by: value, leastFirst }: Sortable<Row>) => {
    const first = rows.at(0);
    const startsDescending =
      first !== undefined && typeof value?.(first) === "number" && !leastFirst;
    if (sorting?.key !== key) return setSorting({ key, isDescending: startsDescending });
    const wasOtherEnd = sorting.isDescending !== startsDescending;
    setSorting(wasOtherEnd ? undefined : { key, isDescending: !startsDescending });
  };
  return { sorted, sorting, toggle };
}
