import { parseArgs } from "node:util";
import type { FileCommand, Given } from "./platform/command-line.ts";
import { readConfig } from "./platform/config.ts";
import { ConfigError } from "./platform/errors.ts";
import { printedMail } from "./platform/mail.ts";
import { jsonLog } from "./platform/telemetry.ts";

/** Commands on files, each with its context. */
const FILE_COMMANDS: Readonly<Record<string, () => Promise<FileCommand>>> = {
  route: async () => (await import("./delivery/vrp/route-command.ts")).routeCommand,
  batch: async () => (await import("./layout/waves/batch-command.ts")).batchCommand,
  layout: async () => (await import("./layout/layouts/layout-command.ts")).layoutCommand,
  pick: async () => (await import("./layout/tours/pick-command.ts")).pickCommand,
  slot: async () => (await import("./layout/healings/slot-commands.ts")).slotCommand,
  heal: async () => (await import("./layout/healings/slot-commands.ts")).healCommand,
};

async function usage(): Promise<string> {
  const commands = await Promise.all(Object.values(FILE_COMMANDS).map((load) => load()));
  const files = commands.map((command) => command.usage);
  return `entrepot <command>

  serve [--no-jobs]   the API, the page and the job workers (npm start)
  work                job workers only, for further machines
  page                build the page if its sources have changed, as serve does
  migrate             bring the database to the newest schema
  seed                load the demo data into the database
  tour                walk the main job on a throw-away exchange and print its figures
${files.join("\n")}

DATABASE_URL, PORT, GRAPHHOPPER_URL, GRAPHHOPPER_KEY, GRAPHHOPPER_VRP_URL, GRAPHHOPPER_VRP_KEY, VRP_ENGINE,
PUBLIC_URL, LOG_LEVEL and ENTREPOT_DEMO switch the real parts in.`;
}

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

/** @throws ConfigError if it holds what the command does not know */
async function parsed(args: string[], options: FileCommand["options"]) {
  try {
    const help = { type: "boolean", short: "h" } as const;
    return parseArgs({ args, allowPositionals: true, options: { ...options, help } });
  } catch (cause) {
    throw new ConfigError(`${(cause as Error).message}\n\n${await usage()}`, { cause });
  }
}

async function onFile(name: string, command: FileCommand, args: string[]): Promise<void> {
  const { positionals, values } = await parsed(args, command.options);
  if (values.help) return print(command.usage);
  const path = positionals.at(0);
  if (path === undefined) throw new ConfigError(`Say which file: entrepot ${name} FILE`);
  await command.run(path, values as Given, { print, env: process.env });
}

async function main(): Promise<void> {
  const [name, ...args] = process.argv.slice(2);
  const load = FILE_COMMANDS[name ?? ""];
  if (load !== undefined) return onFile(name!, await load(), args);
  const { values } = await parsed(process.argv.slice(2), { "no-jobs": { type: "boolean" } });
  if (values.help || name === undefined) return print(await usage());
  if (name === "serve") return serve({ serve: true, jobs: (values as Given)["no-jobs"] !== true });
  if (name === "work") return serve({ serve: false, jobs: true });
  if (name === "migrate" || name === "seed") return onDatabase(name);
  if (name === "page") {
    const { ensurePage } = await import("./platform/page/build-page.ts");
    if ((await ensurePage(print)) === undefined) process.exitCode = 1;
    return;
  }
  if (name === "tour") {
    const { tour } = await import("../seeds/tour.ts");
    process.exitCode = await tour(print);
    return;
  }
  throw new ConfigError(`There is no command "${name}".\n\n${await usage()}`);
}

main().catch((error: unknown) => {
  // An operator's fault is told in a sentence; ours keeps its stack.
  console.error(error instanceof ConfigError ? `entrepot: ${error.message}` : error);
  process.exit(1);
});
