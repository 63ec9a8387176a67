/**
 * What sending one parcel costs, in US dollars, by weight and road distance: the exchange's own
 * reference assumption, for comparing places with each other, and no carrier's quote. Rows are weight
 * bands (up to, kg), columns distance zones (up to, km).
 */
export const ZONE_TARIFF = {
  currency: "USD",
  zonesKm: [50, 150, 300, 600, 1_000, 1_500, 2_500, Number.POSITIVE_INFINITY],
  bands: [
    { upToKg: 0.5, usd: [3.6, 3.9, 4.3, 4.8, 5.6, 6.6, 8.9, 14.5] },
    { upToKg: 1, usd: [4.0, 4.4, 4.9, 5.5, 6.5, 7.8, 10.8, 18.0] },
    { upToKg: 2, usd: [4.6, 5.1, 5.7, 6.5, 7.9, 9.7, 14.0, 24.0] },
    { upToKg: 5, usd: [5.8, 6.5, 7.4, 8.7, 11.0, 14.0, 21.0, 38.0] },
    { upToKg: 10, usd: [7.6, 8.6, 10.0, 12.0, 15.8, 20.5, 32.0, 60.0] },
    { upToKg: 20, usd: [10.5, 12.2, 14.5, 17.8, 24.0, 32.0, 52.0, 100.0] },
    { upToKg: 31.5, usd: [13.8, 16.2, 19.5, 24.5, 33.5, 45.0, 75.0, 148.0] },
  ],
} as const;

const HEAVIEST = ZONE_TARIFF.bands.at(-1)!;

/**
 * The tariff of one parcel. What is heavier than the heaviest band goes as several such parcels.
 *
 * @param kg weight, > 0
 * @param km road distance, ≥ 0
 * @returns US dollars
 */
export function parcelUsd(kg: number, km: number): number {
  const zone = ZONE_TARIFF.zonesKm.findIndex((upToKm) => km <= upToKm);
  const fullParcels = Math.max(0, Math.ceil(kg / HEAVIEST.upToKg) - 1);
  const restKg = kg - fullParcels * HEAVIEST.upToKg;
  const band = ZONE_TARIFF.bands.find(({ upToKg }) => restKg <= upToKg) ?? HEAVIEST;
  return fullParcels * HEAVIEST.usd[zone]! + band.usd[zone]!;
}
