/**
 * A column of a file: where its value lies in a row's object. The column's name is that path in
 * camel case, so `["battery", "count"]` is the column `batteryCount`.
 */
export interface CsvColumn {
  readonly path: readonly string[];
  readonly type: "text" | "number";
  readonly isRequired?: true;
}

/** `["battery", "count"]` → `batteryCount`. */
export function columnName(path: readonly PropertyKey[]): string {
  return path
    .map(String)
    .map((part, i) => (i === 0 ? part : part.charAt(0).toUpperCase() + part.slice(1)))
    .join("");
}

/** `/rows/12/weightG`: row 12 as a text editor counts lines, the header being line 1. */
export function cellPointer(line: number, path: readonly PropertyKey[] = []): string {
  const column = columnName(path).replaceAll("~", "~0").replaceAll("/", "~1");
  return `/rows/${line}${column === "" ? "" : `/${column}`}`;
}

/** What a spreadsheet would run, also behind spaces or quotes that it strips. */
const FORMULA = /^'*\s*[=+\-@\t\r\n＝＋－＠]/;

/** A text that `writeCell` has escaped is itself again; any other stays as it is. */
function unescapeFormula(cell: string): string {
  return cell.startsWith("'") && FORMULA.test(cell.slice(1)) ? cell.slice(1) : cell;
}

/** The value of a cell, or what is wrong with it. */
export function readCell(
  cell: string,
  column: CsvColumn,
): string | number | readonly [string, string] {
  if (column.type === "text") return unescapeFormula(cell);
  const digits = cell.trim();
  if (/^-?\d+(\.\d+)?$/.test(digits)) return Number(digits);
  if (/^-?[\d.\s']*,\d+$/.test(digits)) {
    return ["decimal_comma", `Write "${digits}" with a decimal point and nothing between digits.`];
  }
  return ["not_a_number", `"${digits.slice(0, 50)}" is not a number such as 12 or 12.5.`];
}

/** The cell that holds a value, quoted where it must be. */
export function writeCell(value: unknown, type: CsvColumn["type"]): string {
  if (value === null || value === undefined) return "";
  if (type === "number") return String(value);
  const text = String(value);
  const safe = FORMULA.test(text) ? `'${text}` : text;
  return /[",;\r\n\t]|^\s|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
