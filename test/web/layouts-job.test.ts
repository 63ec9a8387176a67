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
  test(`a floor is laid out anew, and what is chosen becomes a floor plan: ${language}, ${width} px`, async () => {
    const w = await wordsOf(language);
    await using exporter = await server.visit({ as: "exporter", language, width });
    const { page } = exporter;
    await exporter.go("/floor");
    await page.getByRole("link", { name: "Picking area A" }).first().click();
    await page.waitForURL(/\/floor\/flp_/);
    await page.getByRole("link", { name: w.floor.layOutAnew }).click();
    await page.waitForURL(/\/layouts\/new\?plan=/);
    const sampled = page.getByLabel(w.layouts["field/orderLimit"]);
    await sampled.fill("60");
    await page.getByRole("button", { name: w.layouts.searchLayout }).click();
    await page.waitForURL(/\/layouts\/lyt_/);
    const found = page.getByRole("list", { name: w.layouts.layouts });
    await page.getByRole("link", { name: w.layouts.csv }).waitFor({ timeout: 60_000 });
    expect(await found.getByRole("listitem").count()).toBeGreaterThan(3);
    expect(await exporter.axe()).toEqual([]);

    await found.getByRole("link").nth(1).click();
    await page.waitForURL(/rank=2/);
    const drawer = page.getByRole("complementary");
    await drawer.getByLabel(w.layouts.planName).fill(`Laid out ${width}`);
    await drawer.getByRole("button", { name: w.layouts.adopt }).click();
    await page.waitForURL(/\/floor\/flp_/);
    await page.getByRole("heading", { level: 1, name: `Laid out ${width}` }).waitFor();
    expect(exporter.faults).toEqual([]);
  });
}

test("an exporter reads at a listing what walking its goods there would come to", async () => {
  const w = await wordsOf("en");
  await using exporter = await server.visit({ as: "exporter", language: "en", width: 1280 });
  const { page } = exporter;
  const answer = await exporter.context.request.get(`${server.url}/v1/listings?limit=100`);
  const { items } = (await answer.json()) as { items: { id: string; title: string }[] };
  const listing = items.find(({ title }) => title.startsWith("Picking area"))!;
  await exporter.go(`/listings/${listing.id}`);
  await page.getByRole("heading", { level: 2, name: w.find.walk }).waitFor();
  await page.getByText(w.find.walkPerOrder).waitFor();
  await page.getByText("of the owner's floor plan").waitFor();
  expect(exporter.faults).toEqual([]);
});
