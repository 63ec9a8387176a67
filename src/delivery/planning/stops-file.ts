import { z } from "@hono/zod-openapi";
import { type CsvColumn, cellPointer, readCsv } from "../../platform/csv.ts";
import { type StopInput, StopInputSchema } from "./stop-schema.ts";

const COLUMNS: readonly CsvColumn[] = [
  { path: ["id"], type: "text", isRequired: true },
  { path: ["lon"], type: "number", isRequired: true },
  { path: ["lat"], type: "number", isRequired: true },
  { path: ["address"], type: "text" },
  { path: ["name"], type: "text" },
  { path: ["quantity"], type: "number" },
  { path: ["collect"], type: "number" },
  { path: ["items"], type: "text" },
  { path: ["suppliers"], type: "text" },
  { path: ["preparationMinutes"], type: "number" },
  { path: ["serviceMinutes"], type: "number" },
  { path: ["windowFrom"], type: "text" },
  { path: ["windowUntil"], type: "text" },
  { path: ["release"], type: "text" },
  { path: ["due"], type: "text" },
  { path: ["latenessCostPerHour"], type: "text" },
  { path: ["priority"], type: "number" },
  { path: ["prize"], type: "text" },
  { path: ["skills"], type: "text" },
  { path: ["allowedVehicles"], type: "text" },
  { path: ["forbiddenVehicles"], type: "text" },
];

const RowSchema = z.strictObject({
  id: z.string(),
  lon: z.number().optional(),
  lat: z.number().optional(),
  address: z.string().optional(),
  name: z.string().optional(),
  quantity: z.number().optional(),
  collect: z.number().optional(),
  items: z.string().optional(),
  suppliers: z.string().optional(),
  preparationMinutes: z.number().optional(),
  serviceMinutes: z.number().optional(),
  windowFrom: z.string().optional(),
  windowUntil: z.string().optional(),
  release: z.string().optional(),
  due: z.string().optional(),
  latenessCostPerHour: z.string().optional(),
  priority: z.number().optional(),
  prize: z.string().optional(),
  skills: z.string().optional(),
  allowedVehicles: z.string().optional(),
  forbiddenVehicles: z.string().optional(),
});
type Row = z.output<typeof RowSchema>;

const LISTS = ["suppliers", "skills", "allowedVehicles", "forbiddenVehicles"] as const;

/** Without addresses a file needs both coordinates, and is told so once. */
function columnsOf(csv: string): readonly CsvColumn[] {
  const hasAddresses = /^[^\r\n]*\baddress\b/.test(csv);
  if (!hasAddresses) return COLUMNS;
  return COLUMNS.map(({ isRequired, ...column }) => ({
    ...column,
    ...(isRequired && column.path.at(0) === "id" && { isRequired }),
  }));
}

/** The column in which a fault of a stop shows. */
const COLUMN_OF_FIELD: Readonly<Record<string, string>> = {
  "point/coordinates/0": "lon",
  "point/coordinates/1": "lat",
  "point/coordinates": "lon",
  point: "lon",
  "windows/0/from": "windowFrom",
  "windows/0/until": "windowUntil",
};

function listOf(cell: string): string[] {
  return cell
    .split("|")
    .map((part) => part.trim())
    .filter((part) => part !== "");
}

/** `SKU-1:2|SKU-2:1`; an amount that is no number is NaN, for the schema to refuse. */
function itemsOf(cell: string): Record<string, number> {
  return Object.fromEntries(
    listOf(cell).map((part) => {
      const colon = part.lastIndexOf(":");
      if (colon < 0) return [part, 1];
      const amount = part.slice(colon + 1).trim();
      return [part.slice(0, colon).trim(), amount === "" ? Number.NaN : Number(amount)];
    }),
  );
}

function toStopInput(row: Row, dimension: string) {
  const { lon, lat, quantity, collect, items, windowFrom, windowUntil, ...rest } = row;
  const hasWindow = windowFrom !== undefined || windowUntil !== undefined;
  const lists = LISTS.flatMap((field) => {
    const cell = row[field];
    return cell === undefined ? [] : [[field, listOf(cell)] as const];
  });
  return {
    ...rest,
    ...Object.fromEntries(lists),
    ...((lon !== undefined || lat !== undefined) && {
      point: { type: "Point", coordinates: [lon, lat] },
    }),
    ...(quantity !== undefined && { quantity: { [dimension]: quantity } }),
    ...(collect !== undefined && { collect: { [dimension]: collect } }),
    ...(items !== undefined && { items: itemsOf(items) }),
    ...(hasWindow && { windows: [{ from: windowFrom ?? "00:00", until: windowUntil ?? "24:00" }] }),
  };
}

/**
 * Reads a stops file.
 *
 * @param dimension that `quantity` and `collect` count in
 * @returns each stop with its line in the file
 * @throws AppError `invalid` naming each faulty row
 */
export function parseStopsFile(
  csv: string,
  dimension: string,
  maxRows: number,
): { stop: StopInput; line: number }[] {
  const { rows, faults } = readCsv(csv, columnsOf(csv), RowSchema, { maxRows });
  const stops: { stop: StopInput; line: number }[] = [];
  for (const { line, value } of rows) {
    const parsed = StopInputSchema.safeParse(toStopInput(value, dimension));
    if (parsed.success) stops.push({ stop: parsed.data, line });
    for (const issue of parsed.error?.issues ?? []) {
      const field = issue.path.join("/");
      const column = COLUMN_OF_FIELD[field] ?? String(issue.path.at(0) ?? "id");
      const code = field === "point" ? "no_place" : issue.code;
      faults.add(cellPointer(line, [column]), code, issue.message);
    }
  }
  faults.throwIfAny();
  return stops;
}
