import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { COUNTRIES } from "../../../src/web/find/countries.ts";
import { inTurn } from "../../../src/web/find/in-turn.ts";
import {
  bookingSearch,
  boundsOfText,
  filtersOf,
  findSearch,
  textOfBounds,
} from "../../../src/web/find/search.ts";

test("the countries to choose from are those of the reference table's ports", () => {
  const [, ...rows] = readFileSync("seeds/reference/ports.csv", "utf8").trim().split(/\r?\n/);
  const countries = new Set(rows.map((row) => row.split(",")[2]));
  expect([...COUNTRIES]).toEqual([...countries].sort());
});

test("what an address says wrongly is not looked for", () => {
  const wrong = {
    country: "Atlantis",
    from: "2027-02-30",
    until: "2027-13-01",
    unit: "barrel",
    currency: "XXX",
    bbox: "1,2,3",
    quantity: "many",
  };
  expect(findSearch(wrong)).toEqual({});
  expect(bookingSearch({ from: "2027-02-28", quantity: 5, csv: "x" })).toEqual({
    from: "2027-02-28",
    quantity: 5,
  });
});

test("filters that mean something only together are sent together or not at all", () => {
  const dates = { from: "2027-01-01", until: "2027-03-01" };
  expect(filtersOf({ from: "2027-01-01", quantity: 20 })).toEqual({});
  expect(filtersOf({ ...dates, quantity: 20 })).toEqual({
    ...dates,
    quantity: "20",
    unit: "pallet",
  });
  expect(filtersOf({ from: dates.until, until: dates.from })).toEqual({});
  expect(filtersOf({ currency: "USD" })).toEqual({});
  expect(filtersOf({ currency: "USD", maxRate: 0.5 })).toEqual({ currency: "USD", maxRate: "0.5" });
});

test("an area of a map moved around the Earth is one that the search takes", () => {
  expect(textOfBounds([3, 50.5, 7.5, 53.7])).toBe("3,50.5,7.5,53.7");
  expect(textOfBounds([170, -50, 190, -30])).toBe("170,-50,-170,-30");
  expect(textOfBounds([-400, -95, 10, 95])).toBe("-180,-90,180,90");
  expect(boundsOfText("170,-50,-170,-30")).toEqual([170, -50, 190, -30]);
  expect(boundsOfText(undefined)).toBeUndefined();
});

test("of many askers four are on their way at once, and a failure lets the next one go", async () => {
  let busy = 0;
  let most = 0;
  const ask = async (index: number) => {
    most = Math.max(most, ++busy);
    await Promise.resolve();
    await Promise.resolve();
    busy--;
    if (index % 3 === 0) throw new Error("refused");
    return index;
  };
  const asked = Array.from({ length: 30 }, (_, index) => inTurn(() => ask(index)));
  const told = await Promise.allSettled(asked);
  expect(told.filter(({ status }) => status === "fulfilled")).toHaveLength(20);
  expect(most).toBe(4);
  expect(await inTurn(async () => busy)).toBe(0);
});
