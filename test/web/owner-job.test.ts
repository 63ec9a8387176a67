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
  test(`an owner signs up, adds a warehouse and a rate card, and lists space: ${language}, ${width} px`, async () => {
    const w = await wordsOf(language);
    await using visitor = await server.visit({ language, width });
    const { page } = visitor;
    await visitor.go("/sign-up");
    await page.getByLabel(w.account.organisationName).fill(`Quay Sheds ${width}`);
    await page
      .getByRole("combobox", { name: w.account.country })
      .fill(language === "en" ? "Belgium" : "比利时");
    await page.getByRole("option", { name: /^(Belgium|比利时)$/ }).click();
    await page.getByRole("checkbox", { name: w.terms["role/owner"] }).check();
    await page.getByLabel(w.account.personName).fill("Ann Quay");
    await page.getByLabel(w.account.email).fill(`ann-${width}@example.com`);
    await page.getByRole("textbox", { name: w.account.newPassword }).fill("a long pass phrase");
    await page.getByRole("button", { name: w.account.create, exact: true }).click();
    await page.waitForURL((url) => url.pathname !== "/sign-up");

    await visitor.go("/rate-cards/new");
    await page.getByLabel(w.rates.name, { exact: true }).fill("Standard");
    await page.getByRole("button", { name: w.rates.save }).click();
    await page.waitForURL(/\/rate-cards\/rtc_/);

    await visitor.go("/space/warehouses/new");
    await page.getByRole("textbox", { name: w.space.warehouseName, exact: true }).fill("Quay 3");
    const port = page.getByRole("combobox", { name: w.space.port, exact: true });
    await port.fill("Antwerp");
    await page.getByRole("option", { name: /BEANR/ }).click();
    await page.getByRole("textbox", { name: w.space.line1 }).fill("Kaai 3");
    await page.getByRole("textbox", { name: w.space.city }).fill("Antwerpen");
    await page.getByRole("button", { name: w.space.addWarehouse }).click();
    await page.waitForURL(/\/space\/warehouses\/whs_/);
    expect(await visitor.axe()).toEqual([]);

    const { context } = visitor;
    const warehouses = await (await context.request.get(`${server.url}/v1/warehouses`)).json();
    const pool = await context.request.post(`${server.url}/v1/pools`, {
      headers: { Origin: server.url },
      data: {
        warehouseId: warehouses.items.at(0).id,
        zone: "A",
        storageClass: "ambient",
        unit: "pallet",
        capacity: [{ from: "2027-03-01", until: "2027-09-01", quantity: 200 }],
      },
    });
    expect(pool.status()).toBe(201);
    await visitor.go(`/space/pools/${(await pool.json()).id}?start=2027-02-01`);
    expect(await visitor.axe()).toEqual([]);

    await page.getByRole("button", { name: w.space.addListing }).first().click();
    const drawer = page.getByRole("complementary");
    const title = drawer.getByRole("textbox", { name: w.space.title, exact: true });
    await title.fill("200 pallets at the quay");
    const rateCard = drawer.getByRole("combobox", { name: w.space.rateCard, exact: true });
    await rateCard.selectOption({ index: 1 });
    await drawer.getByRole("button", { name: w.space.publish, exact: true }).click();
    const isFound = async () => {
      const found = await context.request.get(`${server.url}/v1/listings?country=BE&limit=100`);
      const titles: string[] = (await found.json()).items.map(
        (item: { title: string }) => item.title,
      );
      return titles.includes("200 pallets at the quay");
    };
    await expect.poll(isFound).toBe(true);
    expect(visitor.faults).toEqual([]);
  });
}

test("capacity under leases is refused before it is sent, and what is saved can be undone", async () => {
  await using owner = await server.visit({ as: "owner" });
  const { page, context } = owner;
  const pools = await (await context.request.get(`${server.url}/v1/pools?limit=1`)).json();
  const { id, capacity } = pools.items.at(0);
  await owner.go(`/space/pools/${id}`);
  const { from, until } = capacity.at(0);
  await page.getByLabel("From", { exact: true }).fill(from);
  await page.getByLabel("Until", { exact: true }).fill(until);
  const quantity = page
    .getByRole("textbox", { name: /^Quantity/ })
    .or(page.getByRole("spinbutton", { name: /^Quantity/ }));
  await quantity.first().fill("10");
  const save = page.getByRole("button", { name: "Save capacity" });
  expect(await save.isDisabled()).toBe(true);
  await quantity.first().fill("1100");
  await save.click();
  await page.getByRole("button", { name: "Undo" }).click();
  await expect
    .poll(
      async () =>
        (await (await context.request.get(`${server.url}/v1/pools/${id}`)).json()).capacity,
    )
    .toEqual(capacity);
  expect(owner.faults).toEqual([]);
});
