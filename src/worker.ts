import { createApp } from "./app.ts";
import { greatCircleNetwork } from "./delivery/network/great-circle.ts";
import { openDatabase } from "./platform/db.ts";
import { printedMail } from "./platform/mail.ts";
import { jsonLog } from "./platform/telemetry.ts";

interface Environment {
  readonly HYPERDRIVE: { readonly connectionString: string };
  readonly PUBLIC_URL?: string;
}

const log = jsonLog((line) => console.log(line));
const ports = { mail: printedMail((text) => console.log(text)), roads: greatCircleNetwork() };

/**
 * The Worker answers, matches and enqueues; whatever takes long is worked off by Node processes.
 * Each request has connections of its own, which Hyperdrive pools and which end with the request.
 */
const app = createApp((env) => {
  const { HYPERDRIVE, PUBLIC_URL } = env as Environment;
  const db = openDatabase(HYPERDRIVE.connectionString, { connections: 4 });
  return { db, ports, log, publicUrl: PUBLIC_URL, addressHeader: "cf-connecting-ip" };
});

export default { fetch: app.fetch };
