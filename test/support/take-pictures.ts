/** `npm run pictures`: the pictures of the README, taken of the built page with the demo data. */
import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { migrate } from "../../src/platform/migrate.ts";
import { startBrowser, type Visit, visit } from "./browser.ts";
import { startProcess } from "./server-process.ts";
import { startThrowAwayPostgres } from "./throw-away-postgres.ts";

const FOLDER = join(import.meta.dirname, "../../docs/pictures");

interface Picture extends Visit {
  readonly name: string;
  /** Where it is taken: a path, or the first thing of a list of the API in a view. */
  readonly path: string;
  readonly firstOf?: string;
  /** How long until everything is drawn, in milliseconds. */
  readonly settleMs?: number;
}

/** A pick list of the demo's exporter, walked on the floor before and after. */
const PICKED = ["CL-001", "CL-004", "CL-008", "CL-012", "CL-019", "CL-027", "CL-036"];

const PICTURES: readonly Picture[] = [
  { name: "public-search", path: "/", settleMs: 4_000 },
  {
    name: "match-compare",
    as: "exporter",
    path: "/asks/:id?tab=compare",
    firstOf: "requests",
    settleMs: 4_000,
  },
  {
    name: "floor-before-after",
    as: "exporter",
    path: `/slottings/:id?pick=${encodeURIComponent(JSON.stringify(PICKED))}`,
    firstOf: "slottings",
  },
  {
    name: "route-day",
    as: "planner",
    path: "/routes/:id",
    firstOf: "delivery-plans",
    settleMs: 4_000,
  },
  { name: "owner-calendar", as: "owner", path: "/space/pools/:id", firstOf: "pools" },
  {
    name: "phone",
    path: "/",
    width: 390,
    height: 844,
    language: "zh-CN",
    settleMs: 3_000,
  },
];

await using postgres = await startThrowAwayPostgres();
await migrate(postgres.url);
await using server = await startProcess(["serve"], {
  DATABASE_URL: postgres.url,
  ENTREPOT_DEMO: "1",
});
await using browser = await startBrowser();
await mkdir(FOLDER, { recursive: true });

/** Waits until no job of the demo data is under way. */
async function settle(): Promise<void> {
  await using planner = await visit(browser, server.url, { as: "planner" });
  await using exporter = await visit(browser, server.url, { as: "exporter" });
  for (const { context } of [planner, exporter]) {
    for (let isBusy = true; isBusy; ) {
      const jobs = await (await context.request.get(`${server.url}/v1/jobs`)).json();
      isBusy = jobs.items.some(({ state }: { state: string }) => /queued|running/.test(state));
      if (isBusy) await new Promise((resolve) => setTimeout(resolve, 500));
    }
  }
}

await settle();
for (const { name, path, firstOf, settleMs = 1_500, ...by } of PICTURES) {
  await using visitor = await visit(browser, server.url, by);
  let at = path;
  if (firstOf) {
    const list = await visitor.context.request.get(`${server.url}/v1/${firstOf}?limit=1`);
    at = path.replace(":id", (await list.json()).items.at(0).id);
  }
  await visitor.go(at);
  await visitor.page.waitForTimeout(settleMs);
  await visitor.page.screenshot({ path: join(FOLDER, `${name}.png`) });
  console.log(`${name}.png  ${at}`);
  for (const fault of visitor.faults) console.error(`  ${fault}`);
  if (visitor.faults.length > 0) process.exitCode = 1;
}
