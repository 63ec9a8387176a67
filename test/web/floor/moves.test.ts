import { afterAll, beforeAll, expect, test } from "vitest";
import { type PageServer, servePage } from "../../support/page-server.ts";
import { wordsOf } from "../../support/words.ts";

let server: PageServer;
beforeAll(async () => {
  server = await servePage();
});
afterAll(() => server[Symbol.asyncDispose]());

interface Kept {
  readonly code: string;
  readonly lengthMm: number;
  readonly widthMm: number;
  readonly heightMm: number;
  readonly weightG: number;
}

const SCREENS = [
  { language: "en", width: 1280 },
  { language: "zh-CN", width: 390 },
] as const;

for (const { language, width } of SCREENS) {
  test(`moves are planned by the latest orders and ticked off: ${language}, ${width} px`, async () => {
    const w = await wordsOf(language);
    await using exporter = await server.visit({ as: "exporter", language, width });
    const { page, context } = exporter;
    const read = async <T>(path: string): Promise<T> =>
      (await (await context.request.get(`${server.url}${path}`)).json()) as T;
    const plans = await read<{ items: { id: string }[] }>("/v1/floor-plans?limit=1");
    const kept = await read<{ items: Kept[] }>("/v1/skus?limit=100");
    // Slotted by the order of their codes, which is not how they are asked for.
    const asked = await context.request.post(`${server.url}/v1/slottings`, {
      headers: { Origin: server.url, "Idempotency-Key": crypto.randomUUID() },
      data: {
        floorPlanId: plans.items.at(0)!.id,
        skus: kept.items.map(({ code, lengthMm, widthMm, heightMm, weightG }) => ({
          code,
          lengthMm,
          widthMm,
          heightMm,
          weightG,
        })),
        orders: kept.items.flatMap(({ code }, rank) =>
          Array.from({ length: rank + 1 }, (_, i) => ({
            reference: `${code} ${i}`,
            lines: [code],
          })),
        ),
        policy: "nearest",
      },
    });
    const { id } = (await asked.json()) as { id: string };

    await exporter.go(`/slottings/${id}?tab=moves`);
    await page.getByLabel(w.floor.ordersFor).waitFor({ timeout: 45_000 });
    await page.getByLabel(w.floor.ordersFor).selectOption("goods");
    await page.getByLabel(w.floor.moveMinutes).fill("0.1");
    await page.getByRole("button", { name: w.floor.planMoves }).click();
    await page.getByText(w.floor.movesDone, { exact: true }).waitFor({ timeout: 45_000 });
    const boxes = page.getByRole("table", { name: w.floor.moves }).getByRole("checkbox");
    expect(await boxes.count()).toBeGreaterThan(3);
    await boxes.first().click();
    await page.getByText(/^1 \/ /).waitFor();
    expect(await boxes.first().isChecked()).toBe(true);
    await boxes.first().click();
    await page.getByText(/^0 \/ /).waitFor();
    expect(await exporter.axe()).toEqual([]);
    expect(exporter.faults).toEqual([]);
  });
}
