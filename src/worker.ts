import { env } from "cloudflare:workers";
import { createApp } from "./app.ts";
import { greatCircleNetwork } from "./delivery/network/great-circle.ts";
import { readConfig } from "./platform/config.ts";
import { openDatabase } from "./platform/db.ts";
import { printedMail } from "./platform/mail.ts";
import { workerPage } from "./platform/page/worker-page.ts";
import { jsonLog } from "./platform/telemetry.ts";

/** Read when the Worker starts, which a deployment does too: a wrong variable stops it there. */
const { publicUrl, logLevel, vrpEngine } = readConfig({
  PUBLIC_URL: env.PUBLIC_URL,
  LOG_LEVEL: env.LOG_LEVEL,
  VRP_ENGINE: env.VRP_ENGINE,
});
const log = jsonLog((line) => console.log(line), {}, logLevel);
const page = workerPage(env.ASSETS);
const ports = {
  mail: printedMail((text) => console.log(text)),
  roads: greatCircleNetwork(),
  vrp: { byDefault: vrpEngine, mostAtOnce: 0 },
};

/**
 * The Worker answers, matches and enqueues; whatever takes long is worked off by Node processes.
 * Each request has connections of its own, which Hyperdrive pools and which end with the request:
 * in workerd a connection of one request hangs when another uses it.
 */
const app = createApp((bindings) => {
  const { HYPERDRIVE } = bindings as typeof env;
  const db = openDatabase(HYPERDRIVE.connectionString, { connections: 4, prepare: false });
  return { db, ports, log, publicUrl, addressHeader: "cf-connecting-ip", page };
});

export default { fetch: app.fetch };
