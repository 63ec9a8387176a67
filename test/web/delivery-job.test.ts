import type { Locator } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { deliveryDay } from "../../seeds/delivery-day.ts";
import { SAMPLE_STOPS } from "../../src/web/delivery/stops-file.ts";
import type { Visitor } from "../support/browser.ts";
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

/** A map's picture once it no longer changes. */
async function stillPicture(map: Locator): Promise<Buffer> {
  let last = await map.screenshot();
  for (;;) {
    await map.page().waitForTimeout(500);
    const next = await map.screenshot();
    if (next.equals(last)) return next;
    last = next;
  }
}

/** A small day that was solved, by the planner who looks at it. */
async function solvedDay(planner: Visitor): Promise<string> {
  const day = deliveryDay("2030-05-06");
  // Without windows, so that whatever is moved by hand can be kept.
  const stops = day.stops.slice(0, 12).map((stop) => ({ ...stop, windows: [] }));
  const body = { ...day, stops, seconds: 60, iterations: 2_000 };
  const path = `${server.url}/v1/delivery-plans`;
  const made = await planner.context.request.post(path, {
    data: { ...body, vehicles: day.vehicles.map((van) => ({ ...van, maxStops: 8 })) },
    headers: { Origin: server.url },
  });
  const { id } = await made.json();
  for (;;) {
    const plan = await (await planner.context.request.get(`${path}/${id}`)).json();
    if (plan.result) return id;
    expect(["queued", "running"]).toContain(plan.state);
    await planner.page.waitForTimeout(250);
  }
}

test("a planner drags a stop to another van, sees what it costs, locks and searches on", async () => {
  const { delivery: w } = await wordsOf("en");
  await using planner = await server.visit({ as: "planner", width: 1280 });
  const { page } = planner;
  const planId = await solvedDay(planner);
  await planner.go(`/routes/${planId}`);
  const names = page.locator("ul").filter({ hasText: "Van A" }).locator("li");
  const stops = page
    .getByRole("table", { name: w.stops, exact: true })
    .locator("tbody tr[draggable]");
  const bar = page.getByRole("region", { name: w.arranged });
  const vans = ["Van A", "Van B", "Van C"];
  await page.getByRole("link", { name: "Van A" }).first().click();
  await page.getByRole("complementary").waitFor();
  // From the van with the most stops to the one with the fewest, which has room.
  const planOf = async (id: string) =>
    (await planner.context.request.get(`${server.url}/v1/delivery-plans/${id}`)).json();
  const served: { vehicleId: string; stops: unknown[] }[] = (await planOf(planId)).result.routes;
  const countOf = (van: string) =>
    served.find(({ vehicleId }) => vehicleId === van)?.stops.length ?? 0;
  const [to, , from] = vans.toSorted((a, b) => countOf(a) - countOf(b)) as [string, string, string];
  await page.getByRole("link", { name: from }).first().click();
  await stops.first().waitFor();
  const count = await stops.count();

  // By hand: the row of a stop onto the name of another van.
  await stops
    .first()
    .locator("td")
    .first()
    .dragTo(names.filter({ hasText: to }));
  await bar.getByText(/cost/).waitFor();
  expect(await stops.count()).toBe(count - 1);
  expect(await planner.axe()).toEqual([]);
  await bar.getByRole("button", { name: w.undo }).click();
  await bar.waitFor({ state: "detached" });
  expect(await stops.count()).toBe(count);

  // By key: the list of vans beside the stop.
  const select = stops.first().getByRole("combobox");
  const moved = (await select.getAttribute("aria-label"))!;
  await select.selectOption({ value: to });
  await bar.getByText(/cost/).waitFor();
  await page.getByRole("link", { name: to }).first().click();
  await page.getByLabel(moved).waitFor();
  await page.getByRole("checkbox", { name: w.lockRoute }).check();
  await bar.getByText(/1 lock/).waitFor();
  await bar.getByRole("button", { name: w.searchOn }).click();
  await page.waitForURL((url) => !url.pathname.includes(planId));
  await page.getByRole("link", { name: w.driverSheets }).waitFor({ timeout: 45_000 });
  // What was locked is where it was put; where it breaks a window there it is told as left out.
  const next = await planOf(new URL(page.url()).pathname.split("/").at(-1)!);
  const there = next.result.routes.find(({ vehicleId }: { vehicleId: string }) => vehicleId === to);
  const told = [...(there?.stops ?? []), ...next.result.unassigned];
  const movedStops = next.stops.filter(({ name }: { name: string }) => moved.endsWith(` ${name}`));
  expect(told.map(({ stopId }: { stopId: string }) => stopId)).toContain(movedStops.at(0).id);
  expect(planner.faults).toEqual([]);
});

test("a planner drags a stop along the time line, reports a stop, and tries one van less", async () => {
  const { delivery: w, frame } = await wordsOf("en");
  await using planner = await server.visit({ as: "planner", width: 1280 });
  const { page } = planner;
  const planId = await solvedDay(planner);
  await planner.go(`/routes/${planId}`);
  const plan = await (
    await planner.context.request.get(`${server.url}/v1/delivery-plans/${planId}`)
  ).json();
  const [route] = plan.result.routes;
  const picture = page.getByRole("img", { name: /Timeline of/ });
  const box = (await picture.boundingBox())!;
  const [fromS, , spanS] = (await picture.getAttribute("viewBox"))!.split(" ").map(Number);
  const [hours, minutes, seconds] = route.stops[0].serviceStart.split(":").map(Number);
  const x = box.x + ((hours * 3_600 + minutes * 60 + seconds + 60 - fromS!) / spanS!) * box.width;
  const row = plan.vehicles.findIndex(({ id }: { id: string }) => id === route.vehicleId);
  const other = row === 0 ? 1 : 0;
  await page.mouse.move(x, box.y + row * 32 + 16);
  await page.mouse.down();
  await page.mouse.move(x + 3, box.y + other * 32 + 16, { steps: 6 });
  await page.getByText(new RegExp(`to ${plan.vehicles[other].id}.*cost`)).waitFor();
  await page.mouse.up();
  const bar = page.getByRole("region", { name: w.arranged });
  await bar.getByText(/cost/).waitFor();
  await bar.getByRole("button", { name: w.asPlanned }).click();

  await page.getByRole("link", { name: route.vehicleId }).first().click();
  await page.getByRole("button", { name: w.underWay }).click();
  const stop = plan.stops.find(({ id }: { id: string }) => id === route.stops[0].stopId);
  await page.getByLabel(w.reportedAt).fill("16:00");
  await page.getByRole("button", { name: `${stop.name}: served` }).click();
  await page.getByRole("row", { name: new RegExp(`${stop.name}.*16:00`) }).waitFor();
  // The whole day tells it too.
  const served = plan.result.totals.servedCount;
  await page.getByText(new RegExp(`^1 / ${served}\\b`)).waitFor();
  expect(await planner.axe()).toEqual([]);

  await planner.go(`/routes/${planId}/what-ifs`);
  await page.getByLabel(w.widerWindows).fill("60");
  await page.getByRole("button", { name: w.tryIt }).click();
  const comparison = page.getByRole("table", { name: w.comparison });
  await comparison.waitFor({ timeout: 45_000 });
  await page.getByRole("table", { name: w.routes }).waitFor();
  // Both maps look at the same place: what is done to one, the other does too.
  const maps = page.locator("[data-map][data-loaded=true]");
  await expect.poll(() => maps.count(), { timeout: 30_000 }).toBe(2);
  const still = await stillPicture(maps.nth(1));
  await page.getByRole("button", { name: frame.zoomIn }).first().click();
  await expect
    .poll(async () => still.equals(await maps.nth(1).screenshot()), { timeout: 30_000 })
    .toBe(false);
  expect(await planner.axe()).toEqual([]);
  expect(planner.faults).toEqual([]);
});
