/** Groups of countries that stand for their members; as of 2026-01-01 (seeds/reference/countries.csv). */
export const COUNTRY_GROUPS = {
  EU: ["AT", "BE", "BG", "CY", "CZ", "DE", "DK", "EE", "ES", "FI", "FR", "GR", "HR", "HU", "IE", "IT",
    "LT", "LU", "LV", "MT", "NL", "PL", "PT", "RO", "SE", "SI", "SK"],
  ASEAN: ["BN", "ID", "KH", "LA", "MM", "MY", "PH", "SG", "TH", "TL", "VN"],
} as const; // biome-ignore format: lists of codes

export type CountryGroup = keyof typeof COUNTRY_GROUPS;

/** Countries with their groups written out, each once. */
export function expandCountries(countries: readonly string[]): string[] {
  const groups: Readonly<Record<string, readonly string[]>> = COUNTRY_GROUPS;
  return [...new Set(countries.flatMap((code) => groups[code] ?? [code]))].sort();
}
