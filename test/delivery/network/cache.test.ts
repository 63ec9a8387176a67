import { expect, test } from "vitest";
import { pairCache } from "../../../src/delivery/network/cache.ts";

const LEG = { seconds: 60, metres: 900 };

test("a leg is found under its two places and its direction until it expires", () => {
  let nowMs = 0;
  const cache = pairCache(100, () => nowMs);
  cache.store("a", "b", LEG, 1_000);
  expect(cache.read("a", "b")).toEqual(LEG);
  expect(cache.read("b", "a")).toBeUndefined();
  nowMs = 1_000;
  expect(cache.read("a", "b")).toBeUndefined();
});

test("beyond its limit the origins longest unused are forgotten", () => {
  const cache = pairCache(4, () => 0);
  for (const from of ["a", "b"]) {
    for (const to of ["x", "y"]) cache.store(from, to, LEG, 1);
  }
  cache.read("a", "x");
  cache.store("c", "x", LEG, 1);
  expect(cache.read("b", "x")).toBeUndefined();
  expect(cache.read("b", "y")).toBeUndefined();
  expect(cache.read("a", "y")).toEqual(LEG);
  expect(cache.read("c", "x")).toEqual(LEG);
});

test("storing a pair again, or reading an expired one, does not wear the limit down", () => {
  let nowMs = 0;
  const cache = pairCache(2, () => nowMs);
  for (let time = 0; time < 10; time++) cache.store("a", "x", LEG, 5);
  cache.store("b", "x", LEG, 50);
  expect(cache.read("a", "x")).toEqual(LEG);
  nowMs = 5;
  expect(cache.read("a", "x")).toBeUndefined();
  cache.store("c", "x", LEG, 50);
  expect(cache.read("b", "x")).toEqual(LEG);
});

test("a claimed pair is a promise until it is stored or released", async () => {
  const cache = pairCache(10, () => 0);
  const fetching = Promise.resolve();
  cache.claim("a", "b", fetching);
  cache.claim("a", "c", fetching);
  expect(cache.read("a", "b")).toBe(fetching);
  cache.store("a", "b", LEG, 1);
  cache.release("a", "c");
  expect(cache.read("a", "b")).toEqual(LEG);
  expect(cache.read("a", "c")).toBeUndefined();
});
