import countriesCsv from "../../../seeds/reference/countries.csv?raw";

/** Countries and groups of them that a region may be made of. */
export const REGION_CODES: readonly string[] = [
  "EU",
  "ASEAN",
  ...countriesCsv
    .trim()
    .split(/\r?\n/)
    .slice(1)
    .map((row) => row.split(",").at(0) ?? ""),
];

export const SERVICES = [
  "fba-prep", "returns", "labelling", "kitting", "cross-dock", "palletising", "inspection",
  "photography", "forwarding", "disposal",
] as const; // biome-ignore format: a list of services
