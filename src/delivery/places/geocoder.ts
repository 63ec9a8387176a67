import type { FailureReason, LonLat } from "../network/road-network.ts";

/** How near to the address a point lies: at its door, in its street, in its postal code, its town. */
export type Precision = "address" | "street" | "postal-code" | "place";

export interface GeocodedPlace {
  readonly point: LonLat;
  readonly precision: Precision;
  /** For people: what was found. */
  readonly label: string;
  /** ISO 3166-1 alpha-2, where known. */
  readonly country: string | null;
}

/**
 * What came of one address. `not-found`: nobody knows it, or only its country; the other reasons
 * are those of a provider that could not be asked.
 */
export type Geocoded =
  | { readonly outcome: "found"; readonly place: GeocodedPlace }
  /** Several places it may mean, the likeliest first: a person has to choose. */
  | { readonly outcome: "candidates"; readonly candidates: readonly GeocodedPlace[] }
  | {
      readonly outcome: "none";
      readonly reason: "not-found" | Exclude<FailureReason, "snap" | "no-connection">;
      readonly detail: string;
    };

export interface GeocodeOptions {
  readonly signal?: AbortSignal;
  /** For all addresses together, in milliseconds from now. */
  readonly deadlineMs: number;
  /** Whose budget pays where calls cost credits. */
  readonly organisationId?: string;
  /** ISO 3166-1 alpha-2 of addresses that do not name theirs. */
  readonly country?: string;
}

/** Finds where addresses are. */
export interface Geocoder {
  /** Named in answers. */
  readonly source: string;
  /** One per address, in their order. @throws the reason of the signal, nothing else */
  geocode(addresses: readonly string[], options: GeocodeOptions): Promise<Geocoded[]>;
}

declare module "../../platform/context.ts" {
  interface Ports {
    /** A hired geocoder. Absent: places are found by name, in the gazetteer of the database. */
    readonly geocoder?: Geocoder;
  }
}
