import { afterAll, beforeAll, expect, test } from "vitest";
import { SAMPLE_STOPS } from "../../src/web/delivery/stops-file.ts";
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
  test(`a planner drops stops, has routes found and exports them: ${language}, ${width} px`, async () => {
    const w = await wordsOf(language);
    await using planner = await server.visit({ as: "planner", language, width });
    const { page } = planner;
    await planner.go("/routes/new");
    await page.getByLabel(w.delivery.name, { exact: true }).fill("Trial day");
    await page.getByRole("button", { name: w.delivery.addDepot }).click();
    // A phone shows the map now, to be clicked; typing the place does as well.
    if (width < 900) await page.getByText(w.delivery.given, { exact: true }).click();
    await page.getByRole("textbox", { name: w.delivery.lon }).first().fill("4.42");
    await page.getByRole("textbox", { name: w.delivery.lat }).first().fill("51.89");
    await page.getByRole("button", { name: w.delivery.addVehicle }).click();
    await page.locator('input[type="file"]').setInputFiles({
      name: "stops.csv",
      mimeType: "text/csv",
      buffer: Buffer.from(SAMPLE_STOPS),
    });
    await page.getByLabel(w.delivery.searchSeconds).fill("2");
    await page.getByRole("button", { name: w.delivery.findRoutes }).click();
    await page.waitForURL(/\/routes\/dlp_/);
    const sheets = page.getByRole("link", { name: w.delivery.driverSheets });
    await sheets.waitFor({ timeout: 45_000 });
    expect(await planner.axe()).toEqual([]);

    const csv = page.waitForEvent("download");
    await page.getByRole("link", { name: "CSV" }).click();
    const rows = (await (await csv).createReadStream()).setEncoding("utf8");
    let text = "";
    for await (const part of rows) text += part;
    expect(text.trim().split("\n").length).toBeGreaterThan(3);

    await sheets.click();
    await page.waitForURL(/\/sheets/);
    await page.locator("svg").first().waitFor();
    expect(planner.faults).toEqual([]);
  });
}
