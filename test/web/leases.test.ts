import { afterAll, beforeAll, expect, test } from "vitest";
import { type PageServer, servePage } from "../support/page-server.ts";

let server: PageServer;
beforeAll(async () => {
  server = await servePage();
});
afterAll(() => server[Symbol.asyncDispose]());

test("an owner accepts a hold, and the lease says what comes next", async () => {
  await using owner = await server.visit({ as: "owner" });
  const { page } = owner;
  await owner.go("/leases");
  await page.getByRole("link", { name: "Basalt Trading 1 (demo)" }).waitFor();
  await page.getByRole("button", { name: "Accept" }).click();
  await page.getByRole("heading", { name: "Lease of 150 bins" }).waitFor();
  await page.getByText("The lease begins on").waitFor();
  await page.getByText("Rate card, version 1, as frozen in the booking").waitFor();
  expect(await owner.axe()).toEqual([]);

  await page.getByRole("button", { name: "Cancel the lease" }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByText("is cancelled for good").waitFor();
  expect(await owner.axe()).toEqual([]);
  await dialog.getByRole("button", { name: "Cancel the lease" }).click();
  await page.getByText("Cancelled", { exact: true }).waitFor();
  expect(owner.faults).toEqual([]);
});

test("offline, what was read stays, and a change waits until one is back", async () => {
  await using exporter = await server.visit({ as: "exporter" });
  const { page, context } = exporter;
  const found = await context.request.get(`${server.url}/v1/listings?country=NL&limit=1`);
  const { id: listingId, period, minimumQuantity: quantity } = (await found.json()).items.at(0);
  const booked = await context.request.post(`${server.url}/v1/holds`, {
    headers: { Origin: server.url },
    data: { listingId, period, quantity },
  });
  expect(booked.status()).toBe(201);
  await exporter.go("/leases");
  const giveBack = page.getByRole("button", { name: "Give back" });
  await giveBack.waitFor();
  await context.setOffline(true);
  await page.getByText("You are offline.").waitFor();
  await giveBack.click();
  await expect.poll(() => giveBack.isDisabled(), { timeout: 20_000 }).toBe(true);
  await page.waitForTimeout(500);
  expect(await giveBack.isDisabled(), "it waits").toBe(true);
  await context.setOffline(false);
  await page.getByText("Given back; the space is free again.").waitFor();
  await page.getByText("Nobody waits for an answer.").waitFor();
});

test("leases by state are in the address, which a colleague opens to see the same", async () => {
  await using owner = await server.visit({ as: "owner", language: "zh-CN" });
  const { page } = owner;
  await owner.go("/leases");
  await page.getByLabel("显示", { exact: true }).selectOption("active");
  await page.waitForURL(/state=active/);
  await using colleague = await server.visit({ as: "owner", width: 390 });
  await colleague.go(new URL(page.url()).pathname + new URL(page.url()).search);
  expect(await colleague.page.getByLabel("Show", { exact: true }).inputValue()).toBe("active");
  await colleague.page.getByText("When the leases run").click();
  await colleague.page.waitForURL(/side=picture/);
  await colleague.page.getByRole("button", { name: /400 bins/ }).click();
  await colleague.page.getByRole("heading", { name: "Lease of 400 bins" }).waitFor();
  await colleague.page.goBack();
  await colleague.page.waitForURL(/side=picture/);
  expect([...owner.faults, ...colleague.faults]).toEqual([]);
});

test("a lease of somebody else is not there, and the page says so with the request's id", async () => {
  await using owner = await server.visit({ as: "owner" });
  await owner.go("/leases/lse_01m7ym2b2wec6s10jmv88jnbev");
  await owner.page.getByText("There is no such thing, or it is not yours to see.").waitFor();
  await owner.page.getByText(/^Request [\w-]{36}$/).waitFor();
});

test("a visitor is asked to sign in and comes back to where he was going", async () => {
  await using visitor = await server.visit();
  await visitor.go("/leases?state=active");
  const link = visitor.page.getByRole("alert").getByRole("link", { name: "Sign in" });
  expect(await link.first().getAttribute("href")).toBe("/sign-in?next=%2Fleases%3Fstate%3Dactive");
});
