import countriesCsv from "../../../seeds/reference/countries.csv?raw";
import type { Formats } from "../words/formats.ts";

const CODES: readonly string[] = countriesCsv
  .trim()
  .split(/\r?\n/)
  .slice(1)
  .map((row) => row.split(",").at(0) ?? "");

/** Every country by name, as a field of choice wants them. */
export function countryOptions(formats: Formats): { value: string; label: string }[] {
  return CODES.map((value) => ({ value, label: formats.country(value) })).sort((a, b) =>
    a.label.localeCompare(b.label, formats.language),
  );
}
