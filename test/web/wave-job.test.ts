import { afterAll, beforeAll, expect, test } from "vitest";
import { type PageServer, servePage } from "../support/page-server.ts";
import { wordsOf } from "../support/words.ts";

let server: PageServer;
beforeAll(async () => {
  server = await servePage();
});
afterAll(() => server[Symbol.asyncDispose]());

const SCREENS = [
  { language: "en", width: 1280 },
  { language: "zh-CN", width: 390 },
] as const;

for (const { language, width } of SCREENS) {
  test(`orders are batched and a batch's picks are read: ${language}, ${width} px`, async () => {
    const w = await wordsOf(language);
    await using exporter = await server.visit({ as: "exporter", language, width });
    const { page } = exporter;
    await exporter.go("/waves/new");
    // A wave is picked where a slotting put the goods, and the demo's is still searched for.
    const plan = page.getByRole("button", { name: w.waves.planWave });
    await expect
      .poll(
        async () => {
          if (await plan.isVisible()) return true;
          await exporter.go("/waves/new");
          return plan.isVisible();
        },
        { timeout: 60_000, interval: 2_000 },
      )
      .toBe(true);
    await page.getByLabel(w.floor.seconds).fill("1");
    await plan.click();
    await page.waitForURL(/\/waves\/wav_/);
    const board = page.getByRole("region", { name: /3/ }).first();
    await board.waitFor({ timeout: 45_000 });
    await page.locator("button[aria-pressed]").nth(1).click();
    await page.waitForURL(/batch=\d+/);
    await page.getByRole("columnheader", { name: w.waves.forOrders }).first().waitFor();
    expect(await exporter.axe()).toEqual([]);
    expect(exporter.faults).toEqual([]);
  });
}
