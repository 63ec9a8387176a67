import { afterAll, beforeAll, expect, test } from "vitest";
import { type PageServer, servePage } from "../support/page-server.ts";

let server: PageServer;
beforeAll(async () => {
  server = await servePage();
});
afterAll(() => server[Symbol.asyncDispose]());

test("an owner writes a rate card beside an invoice that follows each keystroke", async () => {
  await using owner = await server.visit({ as: "owner" });
  const { page } = owner;
  await owner.go("/rate-cards");
  await page.getByRole("link", { name: "New rate card" }).click();
  await page.getByLabel("Name").fill("Night shift 2027");
  await page.getByLabel("Currency").selectOption("GBP");

  const invoice = page.getByRole("table", { name: "Sample invoice for 30 days" });
  // 3,000 units at 1.5 a line are 2,000 lines, and at 2 lines an order 1,000 orders.
  await page.getByLabel("Per order", { exact: true }).fill("2.5");
  await expect.poll(() => invoice.textContent()).toContain("GBP 2,500.00");

  await page.getByLabel("Per order line").fill("dear");
  await page.getByText("Correct the fields marked").waitFor();
  await page.getByLabel("Per order line").fill("0.4");
  await expect.poll(() => invoice.textContent()).toContain("GBP 800.00");

  await page.getByRole("button", { name: "Save the rate card" }).click();
  await page.getByRole("heading", { name: "Night shift 2027" }).waitFor();
  await page.getByText("GBP · Version 1").waitFor();

  await page.getByLabel("Per order", { exact: true }).fill("3");
  await page.getByRole("button", { name: "Save as version 2" }).click();
  await page.getByText("GBP · Version 2").waitFor();
  await page.getByRole("button", { name: "Undo" }).click();
  await page.getByText("GBP · Version 3").waitFor();
  expect(await page.getByLabel("Per order", { exact: true }).inputValue()).toBe("2.5");
  expect(owner.faults).toEqual([]);
});

test("two who change one rate card at once do not overwrite each other", async () => {
  await using first = await server.visit({ as: "owner" });
  await first.go("/rate-cards");
  await first.page.getByRole("link", { name: "Picking area A" }).click();
  await first.page.getByLabel("Per order", { exact: true }).fill("4");
  await using second = await server.visit({ as: "owner" });
  await second.go(new URL(first.page.url()).pathname);
  await second.page.getByLabel("Per order", { exact: true }).fill("5");
  await second.page.getByRole("button", { name: "Save as version 2" }).click();
  await second.page.getByText("EUR · Version 2").waitFor();

  await first.page.getByRole("button", { name: "Save as version 2" }).click();
  await first.page.getByText("Somebody changed this since you opened it").waitFor();
  expect(await first.page.getByLabel("Per order", { exact: true }).inputValue()).toBe("4");
});
