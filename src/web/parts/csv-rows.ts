/** A row of a file and the line on which it begins; cells by the names of the first row. */
export interface CsvRow {
  readonly line: number;
  readonly cells: Readonly<Record<string, string>>;
}

/** Cells of a text with quotes, rows with the lines they begin on. */
function recordsOf(text: string, delimiter: string): { cells: string[]; line: number }[] {
  const records: { cells: string[]; line: number }[] = [];
  let [cells, cell, isQuoted, line, startLine]: [string[], string, boolean, number, number] = [
    [], "", false, 1, 1,
  ]; // biome-ignore format: one reading state
  const endRow = () => {
    cells.push(cell);
    if (cells.some((each) => each.trim() !== "")) records.push({ cells, line: startLine });
    cells = [];
    cell = "";
  };
  for (let at = 0; at < text.length; at++) {
    const character = text[at]!;
    if (character === "\n") line++;
    if (isQuoted) {
      if (character !== '"') cell += character;
      else if (text[at + 1] === '"') cell += text[++at];
      else isQuoted = false;
    } else if (character === '"' && cell === "") isQuoted = true;
    else if (character === delimiter) {
      cells.push(cell);
      cell = "";
    } else if (character === "\n") {
      endRow();
      startLine = line;
    } else if (character !== "\r") cell += character;
  }
  endRow();
  return records;
}

/** A file as it is shown before it is sent; the exchange alone says what is wrong with it. */
export function readCsvRows(csv: string): CsvRow[] {
  const text = csv.replace(/^\uFEFF/, "");
  const header = /^[^\r\n]*/.exec(text)?.[0] ?? "";
  const delimiter = header.split(";").length > header.split(",").length ? ";" : ",";
  const [head, ...rows] = recordsOf(text, delimiter);
  const names = (head?.cells ?? []).map((name) => name.trim());
  return rows.map(({ cells, line }) => ({
    line,
    cells: Object.fromEntries(names.map((name, i) => [name, (cells[i] ?? "").trim()])),
  }));
}
