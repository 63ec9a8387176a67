import { csvRows } from "../parts/csv-rows.ts";
import type { DemandPlace } from "./ask-draft.ts";

const MOST_PLACES = 200;

/** What is wrong with a line: its number, and what was expected there. */
export interface DemandFault {
  readonly line: number;
  readonly code: "not-a-place" | "not-a-share" | "too-many";
}

let lastKey = 0;

/** A key no other place of this page has. */
export function newPlaceKey(): string {
  lastKey++;
  return `${Date.now()}-${lastKey}`;
}

/** Places from lines of `lon,lat,share`, a head line among them or not; the share may be absent. */
export function readDemandFile(text: string): {
  readonly places: readonly DemandPlace[];
  readonly faults: readonly DemandFault[];
} {
  const rows = csvRows(text);
  const isHead = rows.at(0)?.cells.some((cell) => /[a-z]{3}/i.test(cell)) === true;
  const head = isHead ? rows[0]!.cells.map((cell) => cell.trim().toLowerCase()) : [];
  const at = (name: string, otherwise: number) =>
    head.includes(name) ? head.indexOf(name) : otherwise;
  const [lonAt, latAt, shareAt] = [at("lon", 0), at("lat", 1), at("share", 2)];
  const places: DemandPlace[] = [];
  const faults: DemandFault[] = [];
  for (const { line, cells } of isHead ? rows.slice(1) : rows) {
    const number = (index: number) => Number(cells[index]?.trim() || Number.NaN);
    const [lon, lat] = [number(lonAt), number(latAt)];
    const share = cells[shareAt]?.trim() ? number(shareAt) : 1;
    if (!(Math.abs(lon) <= 180 && Math.abs(lat) <= 90)) faults.push({ line, code: "not-a-place" });
    else if (!(share > 0)) faults.push({ line, code: "not-a-share" });
    else if (places.length >= MOST_PLACES) faults.push({ line, code: "too-many" });
    else places.push({ key: newPlaceKey(), lon, lat, share });
  }
  return { places, faults };
}
