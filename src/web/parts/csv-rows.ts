/** A row of a file: the line on which it begins, as a text editor counts, and its cells. */
export interface CsvRow {
  readonly line: number;
  readonly cells: readonly string[];
}

/** Spreadsheets in countries with a decimal comma write `;` between cells. */
function delimiterOf(text: string): string {
  const header = /^[^\r\n]*/.exec(text)?.[0] ?? "";
  return header.split(";").length > header.split(",").length ? ";" : ",";
}

/** Takes one cell off the text from `start` on: what it says, and where it ends. */
function cellAt(text: string, start: number, delimiter: string): { cell: string; end: number } {
  if (text[start] !== '"') {
    let end = start;
    while (end < text.length && !"\r\n".includes(text[end]!) && text[end] !== delimiter) end++;
    return { cell: text.slice(start, end), end };
  }
  let cell = "";
  let end = start + 1;
  for (; end < text.length; end++) {
    if (text[end] !== '"') cell += text[end];
    else if (text[end + 1] === '"') cell += text[end++];
    else break;
  }
  return { cell, end: Math.min(text.length, end + 1) };
}

/**
 * The rows of a file with comma or semicolon between cells, empty ones left out: to show what was
 * dropped. What is wrong with a file, the exchange alone says.
 */
export function csvRows(file: string): CsvRow[] {
  const text = file.replace(/^\uFEFF/, "");
  const delimiter = delimiterOf(text);
  const rows: CsvRow[] = [];
  let [cells, line, begun]: [string[], number, number] = [[], 1, 1];
  for (let at = 0; at <= text.length; at++) {
    const { cell, end } = cellAt(text, at, delimiter);
    cells.push(cell);
    line += cell.match(/\r\n|\n|\r/g)?.length ?? 0;
    at = end;
    if (text[at] === delimiter) continue;
    if (cells.some((each) => each.trim() !== "")) rows.push({ line: begun, cells });
    if (text[at] === "\r" && text[at + 1] === "\n") at++;
    cells = [];
    begun = ++line;
  }
  return rows;
}

/** A row whose cells go by the names of the file's first row. */
export interface NamedRow {
  readonly line: number;
  readonly cells: Readonly<Record<string, string>>;
}

/** The rows below the first, which names their cells; cells without the spaces around them. */
export function namedRows(file: string): NamedRow[] {
  const [head, ...rows] = csvRows(file);
  const names = (head?.cells ?? []).map((name) => name.trim());
  return rows.map(({ cells, line }) => ({
    line,
    cells: Object.fromEntries(names.map((name, i) => [name, (cells[i] ?? "").trim()])),
  }));
}
