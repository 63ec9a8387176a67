import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Visit, Visitor } from "../support/browser.ts";
import { type PageServer, servePage } from "../support/page-server.ts";

const WEB = join(import.meta.dirname, "../../src/web");

/** Who looks at a view, and which list of the API has something to put in its address. */
interface Look {
  readonly as?: Visit["as"];
  readonly firstOf?: string;
  /** After the question mark. */
  readonly search?: string;
}

/** Every address of the page; a new one without an entry here fails the first test. */
const VIEWS: Readonly<Record<string, Look>> = {
  "/": {},
  "/listings/$listingId": { firstOf: "listings" },
  "/parties/$partyId": { firstOf: "listings" },
  "/sign-in": {},
  "/sign-up": {},
  "/invitation": {},
  "/reset": {},
  "/settings": { as: "owner" },
  "/inbox": { as: "exporter" },
  "/space": { as: "owner" },
  "/space/warehouses/new": { as: "owner" },
  "/space/warehouses/$warehouseId": { as: "owner", firstOf: "warehouses" },
  "/space/floor-plans/new": { as: "owner" },
  "/space/pools/$poolId": { as: "owner", firstOf: "pools" },
  "/space/listings/$listingId": { as: "owner", firstOf: "listings/mine" },
  "/occupancy": { as: "owner" },
  "/requests": { as: "owner" },
  "/rate-cards": { as: "owner" },
  "/rate-cards/new": { as: "owner" },
  "/rate-cards/$rateCardId": { as: "owner", firstOf: "rate-cards" },
  "/leases": { as: "exporter" },
  "/leases/$leaseId": { as: "exporter", firstOf: "leases" },
  "/holds/$holdId": { as: "owner", firstOf: "holds" },
  "/skus": { as: "exporter" },
  "/orders": { as: "exporter" },
  "/asks": { as: "exporter" },
  "/asks/new": { as: "exporter" },
  "/asks/$requestId": { as: "exporter", firstOf: "requests" },
  "/floor": { as: "planner" },
  "/floor/$floorPlanId": { as: "planner", firstOf: "floor-plans" },
  "/layouts": { as: "exporter" },
  "/layouts/new": { as: "exporter" },
  "/layouts/$layoutId": { as: "exporter", firstOf: "layouts" },
  "/slottings/$slottingId": { as: "exporter", firstOf: "slottings" },
  "/waves": { as: "exporter" },
  "/waves/new": { as: "exporter" },
  "/waves/$waveId": { as: "exporter", firstOf: "waves" },
  "/routes": { as: "planner" },
  "/routes/new": { as: "planner" },
  "/routes/$planId": { as: "planner", firstOf: "delivery-plans" },
  "/routes/$planId/what-ifs": { as: "planner", firstOf: "delivery-plans" },
  "/routes/$planId/sheets": { as: "planner", firstOf: "delivery-plans" },
  "/jobs": { as: "planner" },
  "/operator/health": { as: "operator" },
  "/operator/parties": { as: "operator" },
  "/operator/jobs": { as: "operator" },
  "/operator/audit": { as: "operator" },
};

let server: PageServer;
beforeAll(async () => {
  server = await servePage();
});
afterAll(() => server[Symbol.asyncDispose]());

/** The paths that the areas' routes name. */
function routedPaths(): string[] {
  return readdirSync(WEB, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith("routes.ts"))
    .flatMap((name) => [...readFileSync(join(WEB, name), "utf8").matchAll(/path: "([^"]+)"/g)])
    .map((match) => match[1]!);
}

async function addressOf(visitor: Visitor, path: string, look: Look): Promise<string> {
  if (!look.firstOf) return path + (look.search ?? "");
  const answer = await visitor.context.request.get(`${server.url}/v1/${look.firstOf}?limit=1`);
  const first = (await answer.json()).items.at(0);
  const id = path.startsWith("/parties") ? first.owner.id : first.id;
  return path.replace(/\$\w+/, id) + (look.search ?? "");
}

/** What is wrong with a view as it is looked at. */
async function wrongsOf(path: string, look: Look, by: Visit): Promise<string[]> {
  await using visitor = await server.visit({ ...by, ...(look.as && { as: look.as }) });
  await visitor.go(await addressOf(visitor, path, look));
  await visitor.page.getByRole("heading", { level: 1 }).first().waitFor();
  const isWide = await visitor.page.evaluate(
    "document.documentElement.scrollWidth > window.innerWidth",
  );
  const shown = await visitor.page.getByRole("main").innerText();
  const problems = await visitor.page.getByRole("alert").allInnerTexts();
  return [
    ...visitor.faults,
    ...(await visitor.axe()),
    ...problems.map((problem) => `says: ${problem}`),
    ...(isWide ? ["scrolls sideways"] : []),
    ...(shown.includes("PLACEHOLDER") ? ["is not built"] : []),
    ...(/\w+\/\$\{|undefined|NaN|\[object/.test(shown) ? ["shows a value that is none"] : []),
  ];
}

test("every address of the page is looked at here", () => {
  expect(routedPaths().sort()).toEqual(Object.keys(VIEWS).sort());
});

for (const [path, look] of Object.entries(VIEWS)) {
  test(`${path} is whole: on a laptop in English, on a phone in Chinese in the dark`, async () => {
    const laptop = await wrongsOf(path, look, { language: "en", width: 1280 });
    const phone = await wrongsOf(path, look, {
      language: "zh-CN",
      width: 360,
      height: 740,
      dark: true,
    });
    expect({ laptop, phone }).toEqual({ laptop: [], phone: [] });
  });
}
