import { basename } from "node:path";
import { parseArgs } from "node:util";
import { numberGiven, textOf } from "./platform/command-line.ts";
import { readConfig } from "./platform/config.ts";
import { ConfigError } from "./platform/errors.ts";
import { printedMail } from "./platform/mail.ts";
import { jsonLog } from "./platform/telemetry.ts";

const USAGE = `entrepot <command>

  serve [--no-jobs]   the API, the page and the job workers (npm start)
  work                job workers only, for further machines
  page                build the page if its sources have changed, as serve does
  migrate             bring the database to the newest schema
  seed                load the demo data into the database
  tour                walk the main job on a throw-away exchange and print its figures
  route FILE          plan the routes of a problem in GraphHopper's JSON, VRPLIB or Solomon's form
    --seconds 30        how long to search        --threads 1   searches beside each other
    --seed 1            another seed, another plan  --json      the whole plan as one JSON object
  batch FILE          batch a wave of orders for pickers with carts (JSON as POST /v1/waves, with the plan as spec)
    --orders FILE       order lines as CSV          --placements FILE  slots of SKUs as CSV
    --seconds 30        how long to search          --seed 1    another seed, another wave
    --print             pick lists to print         --csv       the same as CSV
    --json              the whole result as one JSON object
  layout FILE         search the layout of an area: aisles, blocks, door and levels (JSON as POST /v1/layouts)
    --orders FILE       order lines as CSV          --csv       the ranked layouts as CSV
    --seconds 60        how long to search          --seed 1    other orders in the sample
    --json              the whole result as one JSON object
  pick FLOOR --lists FILE   walk pick lists (CSV: list, skuCode, slot, quantity, stock, weightG, volumeMl) by
                      every policy on a floor plan: JSON as POST /v1/floor-plans, or a rack list as CSV with
    --aisle-pitch-mm 3000  --cross-aisle-mm 2500  --drop-aisle 0
    --cart-lines 20  --cart-g 50000  --cart-ml 90000   what a cart holds; --heavy-from-g 10000,2000   heavy first
    --json              one JSON object a list      --html    pick lists to print, with the way drawn
  slot FILE           slot SKUs on the floor plan in FILE (JSON), by order history
    --skus FILE         code, lengthMm, widthMm, heightMm, weightG as CSV
    --orders FILE       order lines as CSV          --current FILE  slot, skuCode as CSV: to compare with
    --rounds 40         of the search               --seconds 60, --seed 1
    --json              the whole result            --csv           the placements
  heal FILE           few moves for what lies as --current says; files and options as of slot, and
    --moves 100         at most                     --move-minutes 3   what one move takes
    --horizon-days 56   how long savings count      --csv              the moves in their order

DATABASE_URL, PORT, GRAPHHOPPER_URL, GRAPHHOPPER_KEY, GRAPHHOPPER_VRP_URL, GRAPHHOPPER_VRP_KEY, VRP_ENGINE,
PUBLIC_URL, LOG_LEVEL and ENTREPOT_DEMO switch the real parts in.`;

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}

/** Nobody who asked a process to end waits longer for it. */
const STOP_MS = 9_500;

/** Ends in good order on the first signal; a second one means "now". */
function stopOnSignal(stop: () => Promise<void>): void {
  let signals = 0;
  const handle = () => {
    if (++signals > 1) process.exit(1);
    setTimeout(() => {
      console.error(`entrepot: not everything under way ended within ${STOP_MS / 1_000} s.`);
      process.exit(1);
    }, STOP_MS).unref();
    stop().then(
      () => process.exit(0),
      (error: unknown) => {
        console.error(error);
        process.exit(1);
      },
    );
  };
  process.on("SIGINT", handle);
  process.on("SIGTERM", handle);
}

async function serve(options: { serve: boolean; jobs: boolean }): Promise<void> {
  const { startServer } = await import("./node.ts");
  const { ensurePage } = await import("./platform/page/build-page.ts");
  const config = readConfig(process.env);
  const server = await startServer(config, {
    ...options,
    ...(options.serve && { page: ensurePage(print) }),
  });
  stopOnSignal(() => server.stop());
  if (!options.serve) return print("Working off jobs. Stop with Ctrl-C.");
  if (config.demo) {
    const { seedDemo } = await import("../seeds/demo.ts");
    const demo = await seedDemo(server);
    print(`\nDemo sign-ins (invented parties, password "${demo.password}"):`);
    for (const { role, email } of demo.signIns) print(`  ${role.padEnd(9)} ${email}`);
  }
  print(`\nEntrepot is at ${server.url}  ·  API documentation at ${server.url}/docs`);
}

async function onDatabase(task: "migrate" | "seed"): Promise<void> {
  const config = readConfig(process.env);
  const { migrate } = await import("./platform/migrate.ts");
  if (task === "migrate" && config.databaseUrl !== undefined) {
    const applied = await migrate(config.databaseUrl);
    return print(applied.length === 0 ? "Nothing to do." : `Applied ${applied.join(", ")}.`);
  }
  const { openDeployment } = await import("./node.ts");
  const deployment = await openDeployment(config);
  try {
    if (task === "migrate") return print("The embedded database is up to date.");
    const { openDatabase } = await import("./platform/db.ts");
    const { greatCircleNetwork } = await import("./delivery/network/great-circle.ts");
    const { seedDemo } = await import("../seeds/demo.ts");
    const db = openDatabase(deployment.url);
    const ports = { mail: printedMail(print), roads: greatCircleNetwork() };
    const demo = await seedDemo({ db, ports, log: jsonLog(print, {}, config.logLevel) });
    await db.destroy();
    print(`Demo data is in: ${demo.listingCount} listings of ${demo.ownerCount} owners.`);
  } finally {
    await deployment.close();
  }
}

function argumentsGiven() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: {
        "no-jobs": { type: "boolean" },
        help: { type: "boolean", short: "h" },
        seconds: { type: "string" },
        seed: { type: "string" },
        threads: { type: "string" },
        json: { type: "boolean" },
        csv: { type: "boolean" },
        print: { type: "boolean" },
        orders: { type: "string" },
        skus: { type: "string" },
        current: { type: "string" },
        rounds: { type: "string" },
        moves: { type: "string" },
        "move-minutes": { type: "string" },
        "horizon-days": { type: "string" },
        lists: { type: "string" },
        html: { type: "boolean" },
        "aisle-pitch-mm": { type: "string" },
        "cross-aisle-mm": { type: "string" },
        "drop-aisle": { type: "string" },
        "cart-lines": { type: "string" },
        "cart-g": { type: "string" },
        "cart-ml": { type: "string" },
        "heavy-from-g": { type: "string" },
        placements: { type: "string" },
      },
    });
  } catch (cause) {
    throw new ConfigError(`${(cause as Error).message}\n\n${USAGE}`, { cause });
  }
}

type Given = ReturnType<typeof argumentsGiven>["values"];

async function batch(path: string | undefined, given: Given): Promise<void> {
  if (path === undefined) throw new ConfigError("Say which file: entrepot batch FILE");
  const { waveFile } = await import("./layout/waves/wave-file.ts");
  const { printedWave } = await import("./layout/waves/print-wave.ts");
  const { seconds, seed, orders, placements } = given;
  const result = await waveFile(await textOf(path), basename(path), {
    ...(seconds !== undefined && {
      seconds: numberGiven("seconds", seconds, { otherwise: 30, from: 0.1, to: 600 }),
    }),
    ...(seed !== undefined && {
      seed: Math.floor(numberGiven("seed", seed, { otherwise: 1, from: 0, to: 2_147_483_647 })),
    }),
    ...(orders !== undefined && { ordersCsv: await textOf(orders) }),
    ...(placements !== undefined && { placementsCsv: await textOf(placements) }),
  });
  for (const line of printedWave(result, given)) print(line);
}

async function layout(path: string | undefined, given: Given): Promise<void> {
  if (path === undefined) throw new ConfigError("Say which file: entrepot layout FILE");
  const { layoutFile, printedLayouts } = await import("./layout/layouts/layout-file.ts");
  const within = (name: "seconds" | "seed", from: number, to: number) =>
    given[name] !== undefined && {
      [name]: Math.floor(numberGiven(name, given[name], { otherwise: from, from, to })),
    };
  const result = await layoutFile(await textOf(path), basename(path), {
    ...within("seconds", 1, 600),
    ...within("seed", 0, 2_147_483_647),
    ...(given.orders !== undefined && { ordersCsv: await textOf(given.orders) }),
  });
  for (const line of printedLayouts(result, given)) print(line);
}

/** A whole number that may be left out. @throws ConfigError naming the option and its range */
function wholeGiven(name: keyof Given, given: Given, from: number, to: number): number | undefined {
  const text = given[name];
  if (typeof text !== "string") return undefined;
  return Math.floor(numberGiven(name, text, { otherwise: from, from, to }));
}

async function pick(path: string | undefined, given: Given): Promise<void> {
  if (path === undefined || given.lists === undefined) {
    throw new ConfigError("Say which files: entrepot pick FLOOR --lists FILE");
  }
  const { pickFile } = await import("./layout/tours/pick-file.ts");
  const { jsonOfPicks, printedPicks, tableOfPicks } = await import("./layout/tours/print-picks.ts");
  const cart = {
    lines: wholeGiven("cart-lines", given, 1, 1_000),
    weightG: wholeGiven("cart-g", given, 1, 100_000_000),
    volumeMl: wholeGiven("cart-ml", given, 1, 100_000_000),
  };
  const walked = pickFile(
    { name: basename(path), text: await textOf(path) },
    { name: basename(given.lists), text: await textOf(given.lists) },
    {
      seed: wholeGiven("seed", given, 0, 2_147_483_647) ?? 1,
      aislePitchMm: wholeGiven("aisle-pitch-mm", given, 500, 100_000),
      crossAisleWidthMm: wholeGiven("cross-aisle-mm", given, 500, 50_000),
      dropPointAisle: wholeGiven("drop-aisle", given, 0, 999),
      ...(Object.values(cart).some((each) => each !== undefined) && { cart }),
      heavyFromG: given["heavy-from-g"]?.split(",").map((text) => {
        return numberGiven("heavy-from-g", text, { otherwise: 1, from: 1, to: 100_000_000 });
      }),
    },
  );
  if (given.html) return print(printedPicks(walked));
  for (const line of given.json ? jsonOfPicks(walked) : tableOfPicks(walked)) print(line);
}

async function route(path: string | undefined, given: Given): Promise<void> {
  if (path === undefined) throw new ConfigError("Say which file: entrepot route FILE");
  const whole = (name: "seed" | "threads", from: number, to: number) =>
    Math.floor(numberGiven(name, given[name], { otherwise: 1, from, to }));
  const options = {
    seconds: numberGiven("seconds", given.seconds, { otherwise: 30, from: 0.1, to: 86_400 }),
    seed: whole("seed", 0, 2_147_483_647),
    threads: whole("threads", 1, 64),
  };
  const text = await textOf(path);
  const { roadsOf } = await import("./delivery/network/node.ts");
  const { routeFile } = await import("./delivery/vrp/route-file.ts");
  const { jsonOfRoutes, tableOfRoutes } = await import("./delivery/vrp/print-routes.ts");
  const openRoads = await roadsOf(readConfig(process.env));
  const name = basename(path);
  const routed = await routeFile(text, name, openRoads().roads, options);
  if (given.json) return print(jsonOfRoutes(routed, options));
  for (const line of tableOfRoutes(routed)) print(line);
}

async function main(): Promise<void> {
  const { positionals, values } = argumentsGiven();
  const command = positionals.at(0);
  if (values.help || command === undefined) return print(USAGE);
  if (command === "serve") return serve({ serve: true, jobs: values["no-jobs"] !== true });
  if (command === "work") return serve({ serve: false, jobs: true });
  if (command === "batch") return batch(positionals.at(1), values);
  if (command === "layout") return layout(positionals.at(1), values);
  if (command === "pick") return pick(positionals.at(1), values);
  if (command === "slot" || command === "heal") {
    const { healCommand, slotCommand } = await import("./layout/healings/commands.ts");
    const run = command === "slot" ? slotCommand : healCommand;
    return run(positionals.at(1), values, print);
  }
  if (command === "route") return route(positionals.at(1), values);
  if (command === "migrate" || command === "seed") return onDatabase(command);
  if (command === "page") {
    const { ensurePage } = await import("./platform/page/build-page.ts");
    if ((await ensurePage(print)) === undefined) process.exitCode = 1;
    return;
  }
  if (command === "tour") {
    const { tour } = await import("../seeds/tour.ts");
    process.exitCode = await tour(print);
    return;
  }
  throw new ConfigError(`There is no command "${command}".\n\n${USAGE}`);
}

main().catch((error: unknown) => {
  // An operator's fault is told in a sentence; ours keeps its stack.
  console.error(error instanceof ConfigError ? `entrepot: ${error.message}` : error);
  process.exit(1);
});
