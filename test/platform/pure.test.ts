import { expect, test } from "vitest";
import { readConfig } from "../../src/platform/config.ts";
import { ConfigError } from "../../src/platform/errors.ts";
import { fromEdgeId, newId, toEdgeId } from "../../src/platform/ids.ts";
import { decimalsOf, toMinor } from "../../src/platform/money.ts";
import { dateOfDay, dayCount, dayNumber, parseDateRange } from "../../src/platform/period.ts";
import { jsonLog } from "../../src/platform/telemetry.ts";

test("an id survives the way to the edge and back, and sorts by age", async () => {
  const ids = Array.from({ length: 1_000 }, newId);
  for (const id of ids) expect(fromEdgeId("lease", toEdgeId("lease", id))).toBe(id);
  await new Promise((resolve) => setTimeout(resolve, 3));
  expect(newId() > ids.at(0)!).toBe(true);
  expect(toEdgeId("lease", newId()) > toEdgeId("lease", ids.at(0)!)).toBe(true);
});

test.each([
  "",
  "lse_",
  "lst_01jd4x8k2me6r9v3t5w7y0z1a2",
  "lse_zzzzzzzzzzzzzzzzzzzzzzzzzz",
  "lse_01jd4x8k2me6r9v3t5w7y0z1u2",
])("%j is no lease id", (id) => expect(fromEdgeId("lease", id)).toBeUndefined());

test("amounts are rounded once, to the currency's own decimals", () => {
  expect(toMinor(1.005, "USD")).toBe(101); // 100.49999… in binary
  expect(toMinor(-1.005, "USD")).toBe(-101);
  expect(toMinor(149.5, "JPY")).toBe(150);
  expect(toMinor(1.2345, "KWD")).toBe(1235);
  expect(Object.is(toMinor(-0.001, "USD"), 0)).toBe(true);
  expect([decimalsOf("JPY"), decimalsOf("EUR"), decimalsOf("KWD"), decimalsOf("IDR")]).toEqual([
    0, 2, 3, 2,
  ]);
});

test("days are counted across leap days and daylight saving", () => {
  expect(dayCount({ from: "2028-02-28", until: "2028-03-01" })).toBe(2);
  expect(dayCount({ from: "2027-03-27", until: "2027-03-29" })).toBe(2);
  expect(dateOfDay(dayNumber("2027-12-31") + 1)).toBe("2028-01-01");
  expect(parseDateRange("[2027-01-01,2027-02-01)")).toEqual({
    from: "2027-01-01",
    until: "2027-02-01",
  });
});

test.each([
  [{ PORT: "http" }, /PORT/],
  [{ PORT: "70000" }, /PORT/],
  [{ DATABASE_URL: "mysql://x" }, /DATABASE_URL must start with postgres:/],
  [{ DATABASE_URL: "nonsense" }, /DATABASE_URL is not a URL/],
  [{ GRAPHHOPPER_URL: "ftp://x" }, /GRAPHHOPPER_URL/],
  [{ LOG_LEVEL: "loud" }, /LOG_LEVEL/],
  [{ ENTREPOT_DEMO: "yes" }, /ENTREPOT_DEMO/],
])("a wrong environment %j is told at start", (env, says) => {
  expect(() => readConfig(env)).toThrow(ConfigError);
  expect(() => readConfig(env)).toThrow(says);
});

test("demo data never goes into a real server unasked", () => {
  expect(readConfig({}).demo).toBe(true);
  expect(readConfig({ DATABASE_URL: "postgres://x/y" }).demo).toBe(false);
  expect(readConfig({ DATABASE_URL: "postgres://x/y", ENTREPOT_DEMO: "1" }).demo).toBe(true);
});

test("secrets never reach the log", () => {
  const lines: string[] = [];
  const log = jsonLog((line) => lines.push(line)).with({ token: "canary-1" });
  log("info", "x", { nested: { password: "canary-2", Authorization: "canary-3" }, fine: "seen" });
  expect(lines.join()).not.toContain("canary");
  expect(lines.join()).toContain("seen");
});
