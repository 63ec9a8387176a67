import { afterAll, beforeAll, expect, test } from "vitest";
import type { Sent } from "../support/exchange.ts";
import { bytesOf, createMatrix, type Matrix, type Operation } from "./access-operations.ts";
import { type Ids, randomIds } from "./access-world.ts";

let matrix: Matrix;
beforeAll(async () => {
  matrix = await createMatrix();
});
afterAll(() => matrix[Symbol.asyncDispose]());

/** The ids in an operation's path, each by itself and all at once. */
function swapsOf(operation: Operation) {
  const kinds = Object.values(operation.entry.path ?? {});
  return kinds.length > 1 ? [...kinds.map((kind) => [kind]), kinds] : [kinds];
}

/** Where existing ids in the path are not answered in the very bytes of ids of nothing. */
async function toldApart(
  operations: readonly Operation[],
  who: Sent,
  existing: Ids,
): Promise<{ wrong: string[]; callCount: number }> {
  const { own, open, send } = matrix;
  const wrong: string[] = [];
  let callCount = 0;
  for (const operation of operations) {
    if (operation.entry.path === undefined) continue;
    for (const kinds of swapsOf(operation)) {
      const answerTo = (ids: Ids) => {
        const swapped = Object.fromEntries(kinds.map((kind) => [kind, ids[kind]]));
        return send(operation, who, { ...own.ids, ...swapped });
      };
      const answer = await answerTo(existing);
      const { status } = answer;
      const isSame = (await bytesOf(answer)) === (await bytesOf(await answerTo(randomIds(open))));
      if (status !== 404 || !isSame) wrong.push(`${operation.id} of ${kinds}: ${status}`);
      callCount += 2;
    }
  }
  return { wrong, callCount };
}

test("another organisation's thing is answered as one that is not there", async () => {
  const { operations, own, foreign } = matrix;
  const { wrong, callCount } = await toldApart(operations, own.admin, foreign.ids);
  expect(wrong).toEqual([]);
  expect(callCount).toBeGreaterThan(50);
});

test("what is not published yet is not told to the public either", async () => {
  const { operations, own } = matrix;
  const open = operations.filter(({ guard }) => guard === undefined);
  const { wrong } = await toldApart(open, {}, own.ids);
  expect(wrong).toEqual([]);
});

test("another organisation's id in a body or a query is answered as a random one", async () => {
  const { operations, own, foreign, open, send } = matrix;
  const wrong: string[] = [];
  for (const operation of operations) {
    const { body, query } = operation.entry;
    const sent = (ids: Ids) => JSON.stringify([body?.(ids), query?.(ids)]);
    if (sent(own.ids) === sent(foreign.ids)) continue;
    const theirs = await send(operation, own.admin, own.ids, foreign.ids);
    const { status } = theirs;
    const nobodys = await send(operation, own.admin, own.ids, randomIds(open));
    const isList = operation.method === "GET" && status === 200;
    const isSame = (await bytesOf(theirs)) === (await bytesOf(nobodys));
    if ((status !== 404 && !isList) || !isSame) wrong.push(`${operation.id}: ${status}`);
  }
  expect(wrong).toEqual([]);
});

test("lists hold nothing of another organisation", async () => {
  const { operations, own, foreign, send } = matrix;
  const theirs = Object.entries(foreign.ids).filter(([name]) => !name.startsWith("open"));
  const wrong: string[] = [];
  for (const operation of operations) {
    if (operation.method !== "GET" || operation.entry.path !== undefined) continue;
    const text = await (await send(operation, own.admin, own.ids)).text();
    for (const [kind, id] of theirs) {
      if (text.includes(id)) wrong.push(`${operation.id} tells a ${kind}`);
    }
  }
  expect(wrong).toEqual([]);
});
