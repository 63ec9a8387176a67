import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, beforeAll, expect, test } from "vitest";
import { inTransaction } from "../../src/platform/db.ts";
import { newId } from "../../src/platform/ids.ts";
import { startWork } from "../../src/platform/jobs/work.ts";
import { publish } from "../../src/platform/outbox.ts";
import { createExchange, type TestExchange } from "../support/exchange.ts";

let exchange: TestExchange;
beforeAll(async () => {
  exchange = await createExchange();
});
afterAll(() => exchange[Symbol.asyncDispose]());

test("a backlog of news drains at once, around one event whose consumer fails at first", async () => {
  const subjects = Array.from({ length: 200 }, newId);
  await inTransaction(exchange.ctx, async (ctx) => {
    for (const subjectId of subjects) {
      await publish(ctx, { type: "test.happened", subjectId, payload: {} });
    }
  });
  const told = new Map<string, number>();
  const stubborn = subjects[7]!;
  const consume = async (_: unknown, { subjectId }: { subjectId: string }) => {
    told.set(subjectId, (told.get(subjectId) ?? 0) + 1);
    if (subjectId === stubborn && told.get(subjectId) === 1) throw new Error("not yet");
  };

  const working = await startWork(exchange.url, exchange.ctx, {
    jobs: [],
    events: [consume],
    clock: [],
  });
  try {
    const startedAt = Date.now();
    while (
      (told.size < subjects.length || told.get(stubborn) === 1) &&
      Date.now() < startedAt + 45_000
    ) {
      await sleep(50);
    }
  } finally {
    await working.stop();
  }

  expect(told.get(stubborn)).toBe(2);
  told.delete(stubborn);
  expect([...told.values()]).toEqual(Array(199).fill(1));
});
