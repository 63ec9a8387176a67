import type { Stop } from "./readings.ts";

/** A row of a stops file and the line on which it begins; cells by the names of the first row. */
export interface StopRow {
  readonly line: number;
  readonly cells: Readonly<Record<string, string>>;
}

/** A file to begin from: every column there is, a stop without a window among them. */
export const SAMPLE_STOPS = `id,name,lon,lat,quantity,serviceMinutes,windowFrom,windowUntil,priority
R-01,Coolsingel 40,4.4794,51.9225,3,5,08:00,12:00,1
R-02,Witte de Withstraat 63,4.4776,51.9154,2,4,10:00,14:00,1
R-03,Wilhelminakade 909,4.4851,51.9052,6,8,,,1
R-04,Nieuwe Binnenweg 326,4.4606,51.9129,1,3,08:00,12:00,1
R-05,Mathenesserlaan 208,4.4622,51.9150,4,5,13:00,17:00,1
R-06,Zwart Janstraat 15,4.4797,51.9376,2,4,,,1
R-07,Oostplein 10,4.4975,51.9243,5,6,09:00,11:00,2
R-08,Lusthofstraat 67,4.5144,51.9213,3,5,13:00,17:00,1
R-09,Zuidplein 420,4.4889,51.8872,8,10,08:00,12:00,1
R-10,Beijerlandselaan 91,4.5008,51.8965,2,4,,,1
R-11,Schiedamseweg 128,4.4477,51.9105,3,4,10:00,14:00,1
R-12,Prins Alexanderlaan 37,4.5507,51.9512,7,8,,,1
`;

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

/** A stops file as it is shown before it is sent; the exchange alone says what is wrong with it. */
export function readStopsFile(csv: string): StopRow[] {
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

/** A row as a stop; what is no number in it stays NaN. */
export function stopOfRow({ cells }: StopRow, dimension: string): Stop {
  const { id = "", name, lon, lat, quantity, serviceMinutes, priority } = cells;
  const { windowFrom, windowUntil } = cells;
  const hasWindow = Boolean(windowFrom || windowUntil);
  return {
    id,
    ...(name && { name }),
    point: { type: "Point", coordinates: [Number(lon || Number.NaN), Number(lat || Number.NaN)] },
    quantity: quantity ? { [dimension]: Number(quantity) } : {},
    serviceMinutes: Number(serviceMinutes || 0),
    windows: hasWindow ? [{ from: windowFrom || "00:00", until: windowUntil || "24:00" }] : [],
    priority: Number(priority || 1),
    skills: [],
  };
}
