import { afterAll, beforeAll, expect, test } from "vitest";
import { type PageServer, servePage } from "../support/page-server.ts";

let server: PageServer;
beforeAll(async () => {
  server = await servePage();
});
afterAll(() => server[Symbol.asyncDispose]());

const SKUS = `code,name,lengthMm,widthMm,heightMm,weightG,storageClass,monthlyUnits,linesPerOrder,unitsPerLine
LAMP-01,Desk lamp,300,200,200,900,ambient,600,1.5,1
`;

/** How many different colours a picture has, at most a thousand. */
function coloursOf(dataUrl: string): Promise<number> {
  return new Promise((resolve) => {
    const image = new Image();
    image.onload = () => {
      const canvas = document.createElement("canvas");
      canvas.width = image.width;
      canvas.height = image.height;
      const context = canvas.getContext("2d")!;
      context.drawImage(image, 0, 0);
      const { data } = context.getImageData(0, 0, image.width, image.height);
      const colours = new Set<number>();
      for (let i = 0; i < data.length && colours.size < 1_000; i += 4) {
        colours.add(data[i]! * 65_536 + data[i + 1]! * 256 + data[i + 2]!);
      }
      resolve(colours.size);
    };
    image.src = dataUrl;
  });
}

test("the map draws land, water and clusters, and follows the filters", async () => {
  await using visitor = await server.visit();
  const { page } = visitor;
  await visitor.go("/");
  const map = page.locator('[data-map][data-loaded="true"]');
  await map.waitFor();
  const coloursShown = async () => {
    const picture = (await map.screenshot()).toString("base64");
    return page.evaluate(coloursOf, `data:image/png;base64,${picture}`);
  };
  await expect.poll(coloursShown, { timeout: 30_000, interval: 500 }).toBeGreaterThan(50);
  await page.getByLabel("Country").selectOption("NL");
  await page.waitForURL(/country=NL/);
  const points = await visitor.context.request.get(`${server.url}/v1/listings/points?country=NL`);
  const { count } = await points.json();
  await page.getByText(`${count} listings`).waitFor();
  expect(visitor.faults).toEqual([]);
});

test("a visitor learns what his own goods would cost, before signing in", async () => {
  await using visitor = await server.visit();
  const { page, context } = visitor;
  const found = await context.request.get(`${server.url}/v1/listings?country=NL&limit=1`);
  const { id } = (await found.json()).items.at(0);
  await visitor.go(`/listings/${id}`);
  await page
    .locator('input[type="file"]')
    .first()
    .setInputFiles({ name: "skus.csv", mimeType: "text/csv", buffer: Buffer.from(SKUS) });
  await page.getByText("Pick and pack").first().waitFor();
  await page.getByRole("link", { name: "Sign in to book" }).waitFor();
  expect(await visitor.axe()).toEqual([]);
  expect(visitor.faults).toEqual([]);
});

test("the palette leads to a view by its name and to a thing by its id", async () => {
  await using planner = await server.visit({ as: "planner" });
  const { page } = planner;
  await planner.go("/");
  await page.keyboard.press("Control+k");
  const field = page.getByPlaceholder("Search or command");
  await field.fill("route");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await page.waitForURL(/\/routes$/);
  expect(planner.faults).toEqual([]);
});
