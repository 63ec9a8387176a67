import { expect, test } from "vitest";
import { changeOf, whatIfOf } from "../../../src/web/asks/lifting.ts";
import type { Ask, NearMiss } from "../../../src/web/asks/readings.ts";

const ASK = {
  period: { from: "2027-01-20", until: "2027-04-20" },
  quantity: 35,
  unit: "pallet",
  region: { countries: ["NL", "BE"] },
  services: ["returns", "kitting"],
  currency: "EUR",
  priceCeiling: { amountMinor: 500_000, currency: "EUR" },
} as unknown as Ask;

function missOf(rule: NearMiss["rule"], params: Record<string, unknown>): NearMiss {
  return { rule, lift: { detail: "", params } } as unknown as NearMiss;
}

test("other dates are tried where a listing runs for a part of those asked for", () => {
  const overlaps = missOf("period", { from: "2027-02-01", until: "2028-01-01" });
  expect(whatIfOf(overlaps, ASK)).toEqual({ from: "2027-02-01", until: "2027-04-20" });
  const later = missOf("period", { from: "2027-05-01", until: "2028-01-01" });
  expect(whatIfOf(later, ASK)).toBeUndefined();
});

test("another quantity is tried only in the request's own unit", () => {
  expect(whatIfOf(missOf("capacity", { free: 20, unit: "pallet" }), ASK)).toEqual({ quantity: 20 });
  expect(whatIfOf(missOf("capacity", { free: 20, unit: "bin" }), ASK)).toBeUndefined();
  expect(whatIfOf(missOf("capacity", { free: 0, unit: "pallet" }), ASK)).toBeUndefined();
});

test("a change of the request adds to what it says and keeps the rest", () => {
  expect(changeOf(missOf("region", { country: "DE" }), ASK)).toEqual({
    region: { countries: ["NL", "BE", "DE"] },
  });
  expect(changeOf(missOf("services", { services: ["kitting"] }), ASK)).toEqual({
    services: ["returns"],
  });
  expect(changeOf(missOf("price-ceiling", { amountMinor: 1_250, currency: "EUR" }), ASK)).toEqual({
    priceCeiling: { amountMinor: 501_250, currency: "EUR" },
  });
});

test("what no change of the request lifts is left to the reader", () => {
  expect(changeOf(missOf("storage-class", { storageClass: "frozen" }), ASK)).toBeUndefined();
  expect(whatIfOf(missOf("storage-class", { storageClass: "frozen" }), ASK)).toBeUndefined();
});
