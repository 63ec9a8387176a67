import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "csv-parse/sync";

/** A port or hub; source and licence in reference/README.md. */
export interface Place {
  readonly locode: string;
  readonly name: string;
  readonly country: string;
  readonly lon: number;
  readonly lat: number;
  readonly timeZone: string;
  readonly currency: string;
}

/** Every port and hub of the reference data, in the file's order. */
export function readPlaces(): Place[] {
  const text = readFileSync(join(import.meta.dirname, "reference/ports.csv"), "utf8");
  const rows: Record<keyof Place, string>[] = parse(text, { columns: true });
  return rows.map((row) => ({ ...row, lon: Number(row.lon), lat: Number(row.lat) }));
}
