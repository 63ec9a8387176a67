import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { expect, test, vi } from "vitest";
import { type EngineCall, runEngine } from "../../src/platform/engine-thread.ts";

const module = new URL("../support/odd-engine.ts", import.meta.url);

function call(name: string, instance: unknown, rest: Partial<EngineCall<number>> = {}) {
  const signal = new AbortController().signal;
  return runEngine<number>({ module, call: name, instance, seed: 1, seconds: 1, signal, ...rest });
}

test("an engine that is told to stop gives its best, by the deadline or before", async () => {
  const startedAt = performance.now();
  expect(await call("obedient", 10, { seconds: 0.2 })).toBeGreaterThan(10);
  const controller = new AbortController();
  // Aborted at its first news, which may take a while where the machine is busy.
  const onBest = () => controller.abort();
  const running = call("obedient", 10, { seconds: 60, signal: controller.signal, onBest });
  expect(await running).toBeGreaterThan(10);
  expect(performance.now() - startedAt).toBeLessThan(30_000);
});

test("an engine stopped before it began still gives an answer", async () => {
  expect(await call("obedient", 10, { signal: AbortSignal.abort() })).toBe(10);
});

test("an engine that will not stop is ended, and what it reported stands", async () => {
  const [reported, nothing] = await Promise.allSettled([
    call("deaf", 7, { seconds: 0.1 }),
    call("mute", 0, { seconds: 0.1 }),
  ]);
  expect(reported).toMatchObject({ status: "fulfilled", value: 7 });
  expect(nothing).toMatchObject({ status: "rejected", reason: { code: "internal" } });
});

test("an engine that fails is not passed off as one that found its best", async () => {
  await expect(call("faulty", 7)).rejects.toThrow("the load exceeds the vehicle");
});

test("an engine that runs out of memory ends alone; what it reported stands", async () => {
  const memoryMb = 256;
  await expect(call("greedy", undefined, { seconds: 100, memoryMb })).rejects.toMatchObject({
    code: "too_large",
  });
  expect(await call("greedy", 7, { seconds: 100, memoryMb })).toBe(7);
}, 120_000);

test("an engine that does not load, does not exist or cannot be given its instance is told of", async () => {
  const broken = new URL("../support/broken-engine.ts", import.meta.url);
  await expect(call("solve", 1, { module: broken })).rejects.toThrow("does not load");
  await expect(call("absent", 1)).rejects.toThrow("exports no absent");
  await expect(call("obedient", () => {})).rejects.toThrow(/could not be cloned/);
});

test("whoever fails at hearing of a better solution fails its own call, not the process", async () => {
  const onBest = () => {
    throw new Error("cannot tell");
  };
  await expect(call("obedient", 1, { seconds: 1, onBest })).rejects.toThrow("cannot tell");
});

test("a better solution right after another is told of while the search goes on", async () => {
  const told: number[] = [];
  const controller = new AbortController();
  const onBest = (value: number) => {
    told.push(value);
    if (value === 8) controller.abort();
  };
  expect(await call("early", 7, { seconds: 60, signal: controller.signal, onBest })).toBe(8);
  expect(told).toEqual([7, 8]);
});

test("an engine's thread ends with its answer, whatever it left behind", async () => {
  const ticks = new Int32Array(new SharedArrayBuffer(4));
  expect(await call("untidy", ticks)).toBe(7);
  const ticksMeanwhile = async () => {
    const counted = Atomics.load(ticks, 0);
    await sleep(200);
    return Atomics.load(ticks, 0) - counted;
  };
  // On a busy machine the thread is a while in ending.
  await expect.poll(ticksMeanwhile, { timeout: 20_000 }).toBe(0);
});

test("the first search of an engine finds its modules in the cache already", async () => {
  const directory = await mkdtemp(join(tmpdir(), "entrepot-modules-"));
  vi.stubEnv("NODE_COMPILE_CACHE", directory);
  try {
    // By another address, so that no test before has loaded it.
    expect(await call("cachedModules", 0, { module: new URL("?anew", module) })).toBeGreaterThan(1);
  } finally {
    vi.unstubAllEnvs();
    await rm(directory, { recursive: true });
  }
});
