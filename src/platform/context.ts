import type { Kysely, Transaction } from "kysely";
import type { Database } from "./database.ts";
import type { Log } from "./telemetry.ts";

/** What an organisation is on the exchange; one may be several. */
export type Role = "owner" | "exporter" | "planner" | "operator";

/** Who plans: not those who merely run the exchange. */
export const PLANNERS: readonly Role[] = ["planner", "exporter", "owner"];

/** What a member may do in its organisation. */
export type MemberRole = "admin" | "member" | "reader";

/** Who acts: nobody signed in, a person in a session, or a program with an API key. */
export type Actor =
  | { readonly kind: "anonymous" }
  | {
      readonly kind: "person" | "key";
      /** Of the person or of the key. */
      readonly id: string;
      readonly organisationId: string;
      readonly roles: readonly Role[];
      readonly memberRole: MemberRole;
      /** `exchange:write`; a person has all that its member role allows. */
      readonly scopes: readonly string[];
      readonly sessionId?: string;
    }
  /** The exchange itself: jobs and timers. */
  | { readonly kind: "clock" };

/**
 * The outside services a deployment plugs in. Contexts add theirs by declaration merging, so the
 * platform need not know them.
 */
// biome-ignore lint/suspicious/noEmptyInterface: filled by declaration merging in the contexts.
export interface Ports {}

/** Work that waits for a commit. */
export type Effect = () => Promise<void>;

/** What every verb takes first. Inside a transaction `db` is that transaction and nothing else. */
export interface Context {
  readonly db: Kysely<Database> | Transaction<Database>;
  readonly actor: Actor;
  readonly requestId: string;
  readonly log: Log;
  readonly ports: Ports;
  /** What starts when the transaction commits. Absent outside one; see `afterCommit`. */
  readonly effects?: Effect[];
  /** Keeps a Worker alive for work that outlives the answer. */
  readonly outlive?: (work: Promise<void>) => void;
  /** Where people reach the exchange. Never taken from a request: mails carry it. */
  readonly publicUrl?: string | undefined;
}
