import { afterAll, beforeAll, describe, expect, test } from "vitest";
import {
  type CreditLedger,
  memoryLedger,
  postgresLedger,
} from "../../../src/delivery/network/credit-ledger.ts";
import { createExchange, type TestExchange } from "../../support/exchange.ts";

const LIMITS = { perDay: 100, perOrganisation: 60 };

let exchange: TestExchange;
beforeAll(async () => {
  exchange = await createExchange();
});
afterAll(() => exchange[Symbol.asyncDispose]());

let providerCount = 0;
const ledgers: [string, () => CreditLedger][] = [
  ["in memory", () => memoryLedger(() => "2026-11-21")],
  ["in PostgreSQL", () => postgresLedger(exchange.db, `provider ${providerCount++}`)],
];

describe.each(ledgers)("credits %s", (_name, open) => {
  test("each organisation and all together stay within the day's budget", async () => {
    const ledger = open();
    const [a, b] = await Promise.all(
      ["owner", "exporter"].map(() => exchange.givenParty(["owner"])),
    );
    const [mine, theirs] = [a!.organisationId, b!.organisationId];
    expect(await ledger.pay(mine, 50.5, LIMITS)).toBeUndefined();
    expect(await ledger.pay(mine, 10, LIMITS)).toEqual({ limit: "perOrganisation", spent: 50.5 });
    expect(await ledger.pay(mine, 9.5, LIMITS)).toBeUndefined();
    expect(await ledger.pay(theirs, 41, LIMITS)).toEqual({ limit: "perDay", spent: 60 });
    expect(await ledger.pay(undefined, 40, LIMITS)).toBeUndefined();
    await ledger.correct(mine, -20.25);
    expect(await ledger.pay(mine, 20.25, LIMITS)).toBeUndefined();
    expect(await ledger.pay(mine, 0.001, LIMITS)).toMatchObject({ spent: 100 });
  });
});

test("of many payments at once no more go through than fit", async () => {
  const ledger = postgresLedger(exchange.db, "race");
  const refusals = await Promise.all(
    Array.from({ length: 12 }, () => ledger.pay(undefined, 10, { ...LIMITS, perDay: 50 })),
  );
  expect(refusals.filter((refusal) => refusal === undefined)).toHaveLength(5);
});

test("a new day begins with nothing spent", async () => {
  let day = "2026-11-21";
  const ledger = memoryLedger(() => day);
  await ledger.pay(undefined, 60, LIMITS);
  day = "2026-11-22";
  expect(await ledger.pay(undefined, 60, LIMITS)).toBeUndefined();
});
