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
  test(`goods are slotted, seen before and after, and walked: ${language}, ${width} px`, async () => {
    const w = await wordsOf(language);
    await using exporter = await server.visit({ as: "exporter", language, width });
    const { page } = exporter;
    await exporter.go("/floor");
    await page.getByRole("link", { name: "Picking area A" }).first().click();
    await page.waitForURL(/\/floor\/flp_/);
    const plan = page.getByRole("link", { name: w.floor.planSlotting });
    await plan
      .or(page.getByRole("button", { name: w.floor.planSlotting }))
      .first()
      .click();
    await page
      .getByRole("complementary")
      .getByRole("button", { name: w.floor.planSlotting })
      .click();
    await page.waitForURL(/\/slottings\/slt_/);
    await page.getByText(w.floor.afterPerOrder).waitFor({ timeout: 45_000 });

    if (width < 900) {
      await page.getByRole("radiogroup", { name: w.frame.showing }).locator("label").last().click();
      await page.waitForURL(/side=picture/);
    }
    const divider = page.getByRole("slider", { name: w.floor.divider });
    const before = await divider.getAttribute("aria-valuenow");
    await divider.focus();
    await divider.press("ArrowRight");
    await expect.poll(() => divider.getAttribute("aria-valuenow")).not.toBe(before);
    expect(await exporter.axe()).toEqual([]);
    expect(exporter.faults).toEqual([]);
  });
}
