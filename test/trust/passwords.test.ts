import { expect, test } from "vitest";
import { hashPassword, isOutdated, verifyPassword } from "../../src/trust/access/passwords.ts";

test("a kept password says how it was made, and no two are alike", async () => {
  const [one, other] = [await hashPassword("horse battery"), await hashPassword("horse battery")];
  expect(one).toMatch(/^scrypt\$32768\$8\$3\$[\w-]{22}\$[\w-]{43}$/);
  expect(one).not.toBe(other);
  expect(await verifyPassword("horse battery", one)).toBe(true);
  expect(await verifyPassword("horse batterie", one)).toBe(false);
});

test("a hash of other parameters still opens, and is known to be outdated", async () => {
  const old = await hashPassword("horse battery", { N: 1_024, r: 8, p: 1 });
  expect(await verifyPassword("horse battery", old)).toBe(true);
  expect(isOutdated(old)).toBe(true);
  expect(isOutdated(await hashPassword("horse battery"))).toBe(false);
});

test("the same letters in other code points are the same password", async () => {
  const kept = await hashPassword("caf\u00e9 cr\u00e8me", { N: 1_024, r: 8, p: 1 });
  expect(await verifyPassword("cafe\u0301 cre\u0300me", kept)).toBe(true);
});

test("nobody's password is never right, and refusing it takes as long", async () => {
  const kept = await hashPassword("horse battery");
  const timed = async (stored: string | undefined) => {
    const startedAt = performance.now();
    expect(await verifyPassword("not this one", stored)).toBe(false);
    return performance.now() - startedAt;
  };
  const known: number[] = [];
  const unknown: number[] = [];
  const ratio = () => Math.min(...unknown) / Math.min(...known);
  // The fastest of three: on a busy machine, of so many as it takes to see it.
  for (let i = 0; i < 3 || (i < 30 && Math.abs(Math.log2(ratio())) > 1); i++) {
    known.push(await timed(kept));
    unknown.push(await timed(undefined));
  }
  expect(ratio()).toBeGreaterThan(0.5);
  expect(ratio()).toBeLessThan(2);
});

test("four hashes run at once, some wait, and the rest are told to come again", async () => {
  const results = await Promise.allSettled(
    Array.from({ length: 60 }, () => hashPassword("horse", { N: 2_048, r: 8, p: 1 })),
  );
  const refused = results.filter((result) => result.status === "rejected");
  expect(refused).toHaveLength(60 - 4 - 32);
  for (const { reason } of refused) expect(reason).toMatchObject({ code: "unavailable" });
});
