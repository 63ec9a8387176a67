import { afterAll, beforeAll, expect, test } from "vitest";
import type { TestExchange } from "../support/exchange.ts";
import { type Bundle, buildWorker } from "./bundle.ts";
import { type Edge, startEdge } from "./edge.ts";

let bundle: Bundle;
let edge: Edge;
let exchange: TestExchange;
beforeAll(async () => {
  bundle = await buildWorker();
  edge = await startEdge(bundle);
  exchange = edge.exchange;
});
afterAll(async () => {
  await edge?.[Symbol.asyncDispose]();
  await bundle?.[Symbol.asyncDispose]();
});

test("it is alive, ready and documented", async () => {
  expect(await exchange.call(200, "GET", "/healthz")).toEqual({ status: "ok" });
  expect(await exchange.call(200, "GET", "/readyz")).toEqual({ status: "ready" });
  const document = await exchange.call<{ openapi: string; paths: object }>(
    200,
    "GET",
    "/openapi.json",
  );
  expect(document.openapi).toBe("3.1.0");
  expect(Object.keys(document.paths)).toContain("/v1/delivery-plans");
  const docs = await exchange.request("GET", "/docs");
  expect([docs.status, docs.headers.get("content-type")]).toEqual([
    200,
    "text/html; charset=UTF-8",
  ]);
});
