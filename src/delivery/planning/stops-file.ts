import { z } from "@hono/zod-openapi";
import { type CsvColumn, cellPointer, readCsv } from "../../platform/csv.ts";
import { type Stop, StopSchema } from "./schema.ts";

const COLUMNS: readonly CsvColumn[] = [
  { path: ["id"], type: "text", isRequired: true },
  { path: ["lon"], type: "number", isRequired: true },
  { path: ["lat"], type: "number", isRequired: true },
  { path: ["name"], type: "text" },
  { path: ["quantity"], type: "number" },
  { path: ["serviceMinutes"], type: "number" },
  { path: ["windowFrom"], type: "text" },
  { path: ["windowUntil"], type: "text" },
  { path: ["priority"], type: "number" },
];

const RowSchema = z.strictObject({
  id: z.string(),
  lon: z.number(),
  lat: z.number(),
  name: z.string().optional(),
  quantity: z.number().optional(),
  serviceMinutes: z.number().optional(),
  windowFrom: z.string().optional(),
  windowUntil: z.string().optional(),
  priority: z.number().optional(),
});
type Row = z.output<typeof RowSchema>;

/** The column in which a fault of a stop shows. */
const COLUMN_OF_FIELD: Readonly<Record<string, string>> = {
  "point/coordinates/0": "lon",
  "point/coordinates/1": "lat",
  "point/coordinates": "lon",
  "windows/0/from": "windowFrom",
  "windows/0/until": "windowUntil",
};

function toStopInput(row: Row, dimension: string) {
  const { lon, lat, quantity, windowFrom, windowUntil, ...rest } = row;
  const hasWindow = windowFrom !== undefined || windowUntil !== undefined;
  return {
    ...rest,
    point: { type: "Point", coordinates: [lon, lat] },
    ...(quantity === undefined ? {} : { quantity: { [dimension]: quantity } }),
    ...(hasWindow
      ? { windows: [{ from: windowFrom ?? "00:00", until: windowUntil ?? "24:00" }] }
      : {}),
  };
}

/**
 * Reads a stops file.
 *
 * @param dimension that `quantity` counts in
 * @returns each stop with its line in the file
 * @throws AppError `invalid` naming each faulty row
 */
export function parseStopsFile(
  csv: string,
  dimension: string,
  maxRows: number,
): { stop: Stop; line: number }[] {
  const { rows, faults } = readCsv(csv, COLUMNS, RowSchema, { maxRows });
  const stops: { stop: Stop; line: number }[] = [];
  for (const { line, value } of rows) {
    const parsed = StopSchema.safeParse(toStopInput(value, dimension));
    if (parsed.success) stops.push({ stop: parsed.data, line });
    for (const issue of parsed.error?.issues ?? []) {
      const field = issue.path.join("/");
      const column = COLUMN_OF_FIELD[field] ?? String(issue.path.at(0) ?? "id");
      faults.add(cellPointer(line, [column]), issue.code, issue.message);
    }
  }
  faults.throwIfAny();
  return stops;
}
