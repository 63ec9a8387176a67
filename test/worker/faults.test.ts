import { createServer } from "node:net";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type Bundle, buildWorker } from "./bundle.ts";
import { runWorker } from "./edge.ts";

let bundle: Bundle;
beforeAll(async () => {
  bundle = await buildWorker();
});
afterAll(() => bundle?.[Symbol.asyncDispose]());

/** Nothing listens on port 1. */
const NOWHERE = "postgres://entrepot:entrepot@127.0.0.1:1/entrepot";

test("a wrong variable stops the Worker at its start, by name", async () => {
  const started = runWorker(bundle, NOWHERE, { PUBLIC_URL: "entrepot.example" });
  await expect(started).rejects.toThrow("PUBLIC_URL is not a URL");
});

test("without a database it is alive, not ready, and says that it is not its caller's fault", async () => {
  await using worker = await runWorker(bundle, NOWHERE);
  const status = async (path: string) => (await fetch(new URL(path, worker.url))).status;
  expect(await status("/healthz")).toBe(200);
  expect(await status("/readyz")).toBe(503);
  expect(await status("/v1/listings")).toBe(503);
});

test("a database that hangs up is told from a fault of ours", async () => {
  const rude = createServer((socket) => socket.once("data", () => socket.destroy()));
  await new Promise<void>((resolve) => rude.listen(0, "127.0.0.1", resolve));
  const { port } = rude.address() as { port: number };
  const database = `postgres://entrepot:entrepot@127.0.0.1:${port}/entrepot`;
  await using worker = await runWorker(bundle, database);
  const answer = await fetch(new URL("/v1/listings", worker.url));
  rude.close();
  expect(await answer.json()).toMatchObject({ status: 503, code: "unavailable" });
});
