import type { Role } from "../../src/platform/context.ts";
import { type Kind, newId, PREFIXES, toEdgeId } from "../../src/platform/ids.ts";
import type { Party, TestExchange } from "../support/exchange.ts";
import { addDeals, addOffer, publish } from "./access-deal-rows.ts";
import { addGoods, addJobs, addLayout, addNews, type Uuids } from "./access-rows.ts";
import { givenMember, type SignedIn } from "./people.ts";

/** One id of each kind as callers write it, and what everybody may see. */
export type Ids = Readonly<Record<Kind, string>> & {
  /** A hold that became the lease. */
  readonly convertedHold: string;
  /** A published listing of a third organisation: the same in every world. */
  readonly openListing: string;
  /** A planner to whom anybody may pass a grant: the same in every world. */
  readonly openPlanner: string;
};

/** An organisation with an administrator. */
export interface Caller {
  readonly party: Party;
  readonly admin: SignedIn;
}

/** All that an organisation can be by signing up. */
export const WORLD_ROLES: readonly Role[] = ["owner", "exporter", "planner"];

/** An organisation that is owner, exporter and planner and has one thing of each kind. */
export interface World extends Caller {
  readonly ids: Ids;
}

/** What is open to everybody. */
export type Open = Pick<Ids, "openListing" | "openPlanner">;

const KINDS = Object.keys(PREFIXES) as Kind[];

/** Ids of nothing: what every foreign id must look like. */
export function randomIds(open: Open): Ids {
  const ids = KINDS.map((kind) => [kind, toEdgeId(kind, newId())]);
  return {
    ...(Object.fromEntries(ids) as Record<Kind, string>),
    convertedHold: toEdgeId("hold", newId()),
    ...open,
  };
}

/** A listing and a planner that everybody may deal with. */
export async function givenOpenThings(exchange: TestExchange): Promise<Open> {
  const owner = await exchange.givenParty(["owner"]);
  const planner = await exchange.givenParty(["planner"]);
  const id = Object.fromEntries(KINDS.map((kind) => [kind, newId()])) as Uuids;
  await addLayout(exchange, owner.organisationId, id);
  await addOffer(exchange, owner.organisationId, id);
  await publish(exchange, id.listing);
  return { openListing: toEdgeId("listing", id.listing), openPlanner: planner.edgeId };
}

export async function givenCaller(exchange: TestExchange, roles: readonly Role[]): Promise<Caller> {
  const party = await exchange.givenParty(roles);
  return { party, admin: await givenMember(exchange, party) };
}

export async function givenWorld(exchange: TestExchange, open: Open): Promise<World> {
  const { party, admin } = await givenCaller(exchange, WORLD_ROLES);
  const { organisationId } = party;
  const member = await givenMember(exchange, party, "member");
  const id: Uuids = {
    ...(Object.fromEntries(KINDS.map((kind) => [kind, newId()])) as Record<Kind, string>),
    convertedHold: newId(),
    organisation: organisationId,
    person: member.personId,
  };
  const { db } = exchange;
  const key = await db
    .selectFrom("trust.apiKey")
    .select("id")
    .where("organisationId", "=", organisationId)
    .executeTakeFirstOrThrow();
  const session = await db
    .selectFrom("trust.session")
    .select("id")
    .where("personId", "=", admin.personId)
    .executeTakeFirstOrThrow();
  id.apiKey = key.id;
  id.session = session.id;
  await addGoods(exchange, organisationId, id);
  await addLayout(exchange, organisationId, id);
  await addJobs(exchange, organisationId, id);
  await addOffer(exchange, organisationId, id);
  await addDeals(exchange, organisationId, id);
  await addNews(exchange, organisationId, id);
  const edge = KINDS.map((kind) => [kind, toEdgeId(kind, id[kind])]);
  return {
    party,
    admin,
    ids: {
      ...(Object.fromEntries(edge) as Record<Kind, string>),
      convertedHold: toEdgeId("hold", id.convertedHold),
      ...open,
    },
  };
}
