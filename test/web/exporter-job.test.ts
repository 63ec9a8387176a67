import { afterAll, beforeAll, expect, test } from "vitest";
import { type PageServer, servePage } from "../support/page-server.ts";
import { wordsOf } from "../support/words.ts";

let server: PageServer;
beforeAll(async () => {
  server = await servePage();
});
afterAll(() => server[Symbol.asyncDispose]());

const SKUS = `code,name,lengthMm,widthMm,heightMm,weightG,storageClass,monthlyUnits,linesPerOrder,unitsPerLine
LAMP-01,Desk lamp,300,200,200,900,ambient,600,1.5,1
VASE-07,Ceramic vase,180,180,260,1400,ambient,240,1.2,1
`;
const BROKEN = SKUS.replace("VASE-07,Ceramic vase,180", "VASE-07,Ceramic vase,wide");

const SCREENS = [
  { language: "en", width: 1280 },
  { language: "zh-CN", width: 390 },
] as const;

for (const { language, width } of SCREENS) {
  test(`an exporter signs up, brings SKUs, asks, compares and leases: ${language}, ${width} px`, async () => {
    const w = await wordsOf(language);
    await using visitor = await server.visit({ language, width });
    const { page } = visitor;
    const email = `lin-${width}@example.com`;

    await visitor.go("/sign-up");
    await page.getByLabel(w.account.organisationName).fill(`Bright Lamps ${width}`);
    const country = page.getByRole("combobox", { name: w.account.country });
    await country.fill(language === "en" ? "China" : "中国");
    await page.getByRole("option", { name: /^(China|中国)$/ }).click();
    await page.getByRole("checkbox", { name: w.terms["role/exporter"] }).check();
    await page.getByLabel(w.account.personName).fill("Lin Wei");
    await page.getByLabel(w.account.email).fill(email);
    await page.getByRole("textbox", { name: w.account.newPassword }).fill("a long pass phrase");
    await page.getByRole("button", { name: w.account.create, exact: true }).click();
    await page.waitForURL((url) => url.pathname !== "/sign-up");

    await visitor.go("/skus");
    const file = page.locator('input[type="file"]').first();
    await file.setInputFiles({
      name: "skus.csv",
      mimeType: "text/csv",
      buffer: Buffer.from(BROKEN),
    });
    await page.getByText("VASE-07").first().waitFor();
    expect(await page.getByRole("main").innerText()).toContain("lengthMm");
    await file.setInputFiles({ name: "skus.csv", mimeType: "text/csv", buffer: Buffer.from(SKUS) });
    await page.getByRole("link", { name: "LAMP-01" }).waitFor();

    await visitor.go("/asks/new?from=2027-02-01&until=2027-05-01");
    await page.getByText(w.asks.anywhere, { exact: true }).click();
    await page.getByText(w.asks.placesFromFile).click();
    await page.getByLabel(w.asks.orPaste).fill("4.9,52.37,3\n13.4,52.52,2");
    await page.getByRole("button", { name: w.asks.takePlaces }).click();
    await page
      .getByRole("navigation", { name: w.asks.steps })
      .getByText(w.asks["step/terms"])
      .click();
    await page.getByLabel(w.asks.name, { exact: true }).fill("Autumn stock");
    await page.getByRole("button", { name: w.asks.ask, exact: true }).click();
    await page.waitForURL(/\/asks\/req_/);
    await page.getByRole("heading", { name: "Autumn stock" }).waitFor();

    await page.getByText(w.asks.compare).first().click();
    await page.waitForURL(/tab=compare/);
    const compare = page.getByRole("table", { name: w.asks.comparison });
    await compare.getByRole("rowheader", { name: w.terms["cost/outbound"] }).waitFor();
    expect(await visitor.axe()).toEqual([]);

    await compare.getByRole("link", { name: w.asks.lease }).first().click();
    await page.waitForURL(/match=lst_/);
    await page.getByRole("complementary").getByRole("button", { name: w.asks.lease }).click();
    await page.waitForURL(/\/holds\/hld_/);
    await page.getByText(w.leases.nextStep).waitFor();

    const holds = await visitor.context.request.get(`${server.url}/v1/holds`);
    expect((await holds.json()).items).toHaveLength(1);
    expect(visitor.faults).toEqual([]);
  });
}

test("what if: other dates are priced at once, shared by the address, and kept only when asked to", async () => {
  await using exporter = await server.visit({ as: "exporter" });
  const { page, context } = exporter;
  const list = await context.request.get(`${server.url}/v1/requests?limit=1`);
  const { id, period, quantity } = (await list.json()).items.at(0);
  await exporter.go(`/asks/${id}`);
  const days = page.getByRole("slider", { name: "Day after the last" });
  await days.focus();
  await days.press("ArrowRight");
  await page.waitForURL(/until=/);
  await page.getByText("instead of").first().waitFor();

  await using colleague = await server.visit({ as: "exporter" });
  await colleague.go(new URL(page.url()).pathname + new URL(page.url()).search);
  await colleague.page.getByText("instead of").first().waitFor();

  const before = await context.request.get(`${server.url}/v1/requests/${id}`);
  expect((await before.json()).period).toEqual(period);
  await page.getByRole("button", { name: "Keep" }).click();
  await page.getByText("The request was changed.").waitFor();
  const after = await (await context.request.get(`${server.url}/v1/requests/${id}`)).json();
  expect(after.period.until > period.until).toBe(true);
  expect(after.quantity).toBe(quantity);
  expect(exporter.faults).toEqual([]);
});
