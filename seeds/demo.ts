import { type Kysely, sql } from "kysely";
import { planDelivery } from "../src/delivery/planning/plan-delivery.ts";
import { PlanDeliveryInput } from "../src/delivery/planning/schema.ts";
import { randomOf } from "../src/numeric/random.ts";
import type { Ports } from "../src/platform/context.ts";
import type { Database } from "../src/platform/database.ts";
import { dateOfDay, dayNumber } from "../src/platform/period.ts";
import type { Log } from "../src/platform/telemetry.ts";
import { hashPassword } from "../src/trust/index.ts";
import { seedRequests, seedWaitingHold } from "./asks.ts";
import { deliveryDay } from "./delivery-day.ts";
import { seedExporters } from "./exporters.ts";
import { idSource } from "./ids.ts";
import { insertAll } from "./insert.ts";
import { seedMarket } from "./market.ts";
import { readPlaces } from "./places.ts";
import { contextOf, seedWorkedLease } from "./worked-lease.ts";

const SEED = 20_270_301;
const OWNERS = 60;
const LISTINGS = 400;
const EXPORTERS = 12;
/** Known to everybody: demo data goes into an embedded database, or where it was asked for. */
const PASSWORD = "demo-harbour-lantern";

const SIGN_INS = ["owner", "exporter", "planner", "operator"].map((role) => ({
  role,
  email: `${role}@demo.example`,
}));

/** Nobody is written to because demo data is loaded. */
const NO_MAIL = { send: async () => {} };

/** What the verbs that make the worked example need. */
export interface Host {
  readonly db: Kysely<Database>;
  readonly ports: Ports;
  readonly log: Log;
}

export interface Demo {
  readonly password: string;
  readonly signIns: readonly { readonly role: string; readonly email: string }[];
  readonly ownerCount: number;
  readonly listingCount: number;
}

const DEMO: Demo = {
  password: PASSWORD,
  signIns: SIGN_INS,
  ownerCount: OWNERS,
  listingCount: LISTINGS,
};

async function today(db: Kysely<Database>): Promise<string> {
  const { rows } = await sql<{ today: string }>`select current_date as today`.execute(db);
  return rows.at(0)!.today;
}

/** One person per role, in the first organisation of that role. */
async function seedPeople(
  db: Kysely<Database>,
  newId: () => string,
  organisations: Readonly<Record<string, string>>,
  passwordHash: string,
): Promise<Record<string, string>> {
  const people: Record<string, string> = {};
  for (const { role, email } of SIGN_INS) {
    const id = newId();
    people[role] = id;
    await insertAll(db, "trust.person", [{ id, email, name: `Demo ${role}`, passwordHash }]);
    await insertAll(db, "trust.membership", [
      { organisationId: organisations[role]!, personId: id, role: "admin" },
    ]);
  }
  return people;
}

/** A person for each exporter beyond the first, so that somebody asks and books in its name. */
async function seedBuyers(
  db: Kysely<Database>,
  newId: () => string,
  exporterIds: readonly string[],
  passwordHash: string,
): Promise<{ organisationId: string; personId: string }[]> {
  const buyers = exporterIds.map((organisationId) => ({ organisationId, personId: newId() }));
  const people = buyers.map(({ personId: id }, i) => {
    const email = `exporter-${i + 2}@demo.example`;
    return { id, email, name: `Demo exporter ${i + 2}`, passwordHash };
  });
  await insertAll(db, "trust.person", people);
  const memberships = buyers.map((buyer) => ({ ...buyer, role: "admin" as const }));
  await insertAll(db, "trust.membership", memberships);
  return buyers;
}

/**
 * Loads the demo data, once: invented parties, labelled as such, at real ports and hubs. The same
 * on every machine but for its dates, which follow the day it is loaded.
 */
export async function seedDemo(host: Host): Promise<Demo> {
  await host.db.transaction().execute(async (db) => {
    // Two processes may start at once; the second finds the data of the first.
    await sql`select pg_advisory_xact_lock(7366919)`.execute(db);
    const known = await db
      .selectFrom("trust.organisation")
      .select("id")
      .where("demo", "=", true)
      .executeTakeFirst();
    if (known) return;
    const random = randomOf(SEED);
    const newId = idSource(random);
    const day = await today(db);
    const market = await seedMarket(db, {
      random,
      newId,
      places: demoPlaces(),
      ownerCount: OWNERS,
      listingCount: LISTINGS,
      firstDay: dateOfDay(dayNumber(day) + 1),
    });
    const { exporterIds } = await seedExporters(db, {
      random,
      newId,
      count: EXPORTERS,
      today: day,
    });
    const [planner, operator] = [newId(), newId()];
    await insertAll(db, "trust.organisation", [
      {
        id: planner,
        name: "Compass Planning (demo)",
        country: "NL",
        roles: ["planner"],
        demo: true,
      },
      {
        id: operator,
        name: "Entrepot operations (demo)",
        country: "NL",
        roles: ["operator"],
        demo: true,
      },
    ]);
    const organisations = {
      owner: market.ownerIds.at(0)!,
      exporter: exporterIds.at(0)!,
      planner,
      operator,
    };
    const passwordHash = await hashPassword(PASSWORD);
    const people = await seedPeople(db, newId, organisations, passwordHash);
    const buyers = await seedBuyers(db, newId, exporterIds.slice(1), passwordHash);
    const base = { db, ports: { ...host.ports, mail: NO_MAIL }, log: host.log, requestId: "demo" };
    const site = market.warehouses.at(0)!;
    const exporter = contextOf(base, organisations.exporter, people.exporter!, ["exporter"]);
    const others = buyers.map(({ organisationId, personId }) =>
      contextOf(base, organisationId, personId, ["exporter"]),
    );
    const { listingId } = await seedWorkedLease(
      base,
      contextOf(base, organisations.owner, people.owner!, ["owner"]),
      exporter,
      { warehouseId: site.id, timeZone: site.place.timeZone, plannerId: planner },
    );
    await seedRequests([exporter, ...others], day);
    await seedWaitingHold(others.at(0)!, listingId, day);
    await planDelivery(
      contextOf(base, planner, people.planner!, ["planner"]),
      PlanDeliveryInput.parse(deliveryDay(dateOfDay(dayNumber(day) + 1))),
    );
  });
  return DEMO;
}

/** The named hubs first, so that each has an owner of its own; then all others. */
function demoPlaces() {
  const named = ["NLRTM", "DEHAM", "GBFXT", "USLAX", "USNYC", "USSAV", "AUSYD", "JPTYO", "PLWAW",
    "ESMAD", "AEDXB", "IDJKT"]; // biome-ignore format: a list of codes
  const places = readPlaces();
  const rank = (locode: string) => (named.indexOf(locode) + named.length + 1) % (named.length + 1);
  const isNamed = (locode: string) => named.includes(locode);
  return [
    ...places
      .filter(({ locode }) => isNamed(locode))
      .sort((a, b) => rank(a.locode) - rank(b.locode)),
    ...places.filter(({ locode }) => !isNamed(locode)),
  ];
}
