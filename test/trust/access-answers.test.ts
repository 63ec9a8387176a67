import { isDeepStrictEqual } from "node:util";
import { z } from "@hono/zod-openapi";
import { afterAll, beforeAll, expect, test } from "vitest";
import { createMatrix, type Matrix, type Operation } from "./access-operations.ts";
import { givenWorld } from "./access-world.ts";

let matrix: Matrix;
beforeAll(async () => {
  matrix = await createMatrix();
});
afterAll(() => matrix[Symbol.asyncDispose]());

test("a write refuses fields it does not know, whoever they would belong to", async () => {
  const { operations, own, foreign, callerOf, send } = matrix;
  const wrong: string[] = [];
  for (const operation of operations) {
    const body = operation.entry.body?.(own.ids);
    if (body === undefined) continue;
    const sneaked = { ...body, ownerId: foreign.ids.organisation };
    const entry = { ...operation.entry, body: () => sneaked };
    const { admin } = callerOf(operation);
    const response = await send({ ...operation, entry }, admin, own.ids);
    const answer = (await response.json()) as {
      faults?: { code: string }[];
      hints?: { details: string }[];
    };
    // The dialect of another API says the same with another status and other names.
    const codes = answer.hints
      ? answer.hints.map(({ details }) => details)
      : (answer.faults ?? []).map(({ code }) => code);
    const refused = answer.hints ? 400 : 422;
    if (response.status !== refused || !codes.includes("unknown_field")) {
      wrong.push(`${operation.id}: ${response.status}`);
    }
  }
  expect(wrong).toEqual([]);
});

/** What an operation says it answers a status with, as the schema that made the document. */
function schemaOf(operation: Operation, status: number): z.ZodType | undefined {
  const route = matrix.exchange.app.openAPIRegistry.definitions
    .flatMap((definition) => (definition.type === "route" ? [definition.route] : []))
    .find(({ operationId }) => operationId === operation.id);
  const described = route?.responses[status];
  const content = described && "content" in described ? described.content : undefined;
  const json = content?.["application/json"];
  return json && "schema" in json && json.schema instanceof z.ZodType ? json.schema : undefined;
}

test("one's own things are there, and told as documented with nothing beside", async () => {
  const { exchange, guarded, open, callerOf, send } = matrix;
  const wrong: string[] = [];
  let checkedCount = 0;
  for (const operation of guarded) {
    const world = await givenWorld(exchange, open);
    const { admin } = callerOf(operation, world);
    const response = await send(operation, admin, world.ids, world.ids);
    const text = await response.text();
    const { own } = operation.entry;
    if (own === undefined ? !response.ok : response.status !== own) {
      wrong.push(`${operation.id}: ${response.status} ${text.slice(0, 300)}`);
    }
    const schema = schemaOf(operation, response.status);
    if (schema === undefined) continue;
    const answer: unknown = JSON.parse(text);
    const parsed = schema.safeParse(answer);
    // A schema drops what it does not name, so a field too many makes the two differ.
    const isExact = parsed.success && isDeepStrictEqual(parsed.data, answer);
    if (!isExact) wrong.push(`${operation.id}: ${text.slice(0, 300)} ${parsed.error ?? ""}`);
    checkedCount++;
  }
  expect(wrong).toEqual([]);
  expect(checkedCount).toBeGreaterThan(40);
});
