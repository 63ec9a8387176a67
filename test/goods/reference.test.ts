import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { DANGEROUS_GOODS_CLASSES } from "../../src/goods/index.ts";
import { classesOfUnNumber, KNOWN_UN_NUMBERS } from "../../src/goods/un-numbers.ts";
import { CURRENCIES } from "../../src/platform/money.ts";

const REFERENCE = join(import.meta.dirname, "../../seeds/reference");

async function recordsOf(name: string): Promise<Record<string, string>[]> {
  const { parse } = await import("csv-parse/sync");
  return parse(await readFile(join(REFERENCE, name), "utf8"), { columns: true });
}

test("the UN numbers in the code are those of the reference file, with the same classes", async () => {
  const rows = await recordsOf("un-numbers.csv");
  expect(rows.map(({ un }) => un)).toEqual(KNOWN_UN_NUMBERS);
  for (const { un, class: classes, name } of rows) {
    expect(classesOfUnNumber(un!), un).toEqual(classes!.split(" "));
    expect(DANGEROUS_GOODS_CLASSES).toEqual(expect.arrayContaining(classes!.split(" ")));
    expect(name, un).not.toBe("");
  }
});

test("ports lie where their country and time zone are, and each is named once", async () => {
  const ports = await recordsOf("ports.csv");
  const countries = new Set((await recordsOf("countries.csv")).map(({ code }) => code));
  expect(ports.length).toBeGreaterThanOrEqual(110);
  expect(new Set(ports.map(({ locode }) => locode)).size).toBe(ports.length);
  for (const port of ports) {
    expect(port.locode).toMatch(/^[A-Z]{2}[A-Z2-9]{3}$/);
    expect(port.locode!.slice(0, 2), port.locode).toBe(port.country);
    expect(countries.has(port.country!), port.locode).toBe(true);
    expect(Math.abs(Number(port.lat))).toBeLessThan(70);
    // The sun's own hour is within three of the clock's anywhere that goods are landed.
    const format = new Intl.DateTimeFormat("en", {
      timeZone: port.timeZone!,
      timeZoneName: "shortOffset",
    });
    const offset = format
      .formatToParts(Date.UTC(2026, 0, 15))
      .find(({ type }) => type === "timeZoneName");
    const [hours = "0", minutes = "0"] = offset!.value.replace("GMT", "").split(":");
    const clock = Number(hours || 0) + Number(minutes) / 60;
    expect(Math.abs(clock - Number(port.lon) / 15), port.locode).toBeLessThan(3);
  }
});

test("exchange rates are of known currencies, in units per US dollar", async () => {
  const rates = new Map((await recordsOf("fx.csv")).map((row) => [row.currency!, row]));
  for (const currency of rates.keys()) expect(CURRENCIES).toContain(currency);
  expect(Number(rates.get("USD")!.perUsd)).toBe(1);
  // A dollar buys less than one pound or euro, more than one Australian dollar, and many yen.
  for (const currency of ["EUR", "GBP"])
    expect(Number(rates.get(currency)!.perUsd)).toBeLessThan(1);
  for (const currency of ["AUD", "NZD"]) {
    expect(Number(rates.get(currency)!.perUsd)).toBeGreaterThan(1);
    expect(Number(rates.get(currency)!.perUsd)).toBeLessThan(3);
  }
  expect(Number(rates.get("JPY")!.perUsd)).toBeGreaterThan(80);
});

test("the migration that fills in exchange rates says what the file says", async () => {
  const sql = await readFile(join(REFERENCE, "../../migrations/0008-reference-fx.sql"), "utf8");
  for (const { currency, quotedOn, perUsd } of await recordsOf("fx.csv")) {
    expect(sql).toContain(`('${currency}', '${quotedOn}', ${perUsd}, `);
  }
});

test("the unions have as many members as they had on the first day of 2026", async () => {
  const groups = (await recordsOf("countries.csv")).map((row) => row.groups!.split(" "));
  expect(groups.filter((names) => names.includes("EU"))).toHaveLength(27);
  expect(groups.filter((names) => names.includes("ASEAN"))).toHaveLength(11);
});
