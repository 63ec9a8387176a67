import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { createTestHarness, type TestHarness } from "wrangler";
import { hashPassword, verifyPassword } from "../../src/trust/access/passwords.ts";

let server: TestHarness;
beforeAll(async () => {
  server = createTestHarness({
    root: import.meta.dirname,
    workers: [
      {
        config: {
          name: "passwords",
          main: join(import.meta.dirname, "password-worker.ts"),
          compatibility_date: "2026-06-01",
          compatibility_flags: ["nodejs_compat"],
        },
      },
    ],
  });
  await server.listen();
});
afterAll(() => server.close());

test("Node and workerd open what the other has kept, and several requests do not hang", async () => {
  const password = "horse battery";
  const stored = [await hashPassword(password), await hashPassword("another one")];
  const ask = async () => {
    const body = JSON.stringify({ password, stored });
    const response = await server.fetch("/", { method: "POST", body });
    return (await response.json()) as { areRight: boolean[]; kept: string };
  };
  for (const { areRight, kept } of await Promise.all([ask(), ask(), ask()])) {
    expect(areRight).toEqual([true, false]);
    expect(await verifyPassword(password, kept)).toBe(true);
  }
});
