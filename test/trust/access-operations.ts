import type { Access } from "../../src/platform/http.ts";
import { createExchange, type Sent, type TestExchange } from "../support/exchange.ts";
import type { AccessEntry } from "./access-entries/access-entry.ts";
import { ACCESS_ENTRIES } from "./access-entries/index.ts";
import {
  type Caller,
  givenCaller,
  givenOpenThings,
  givenWorld,
  type Ids,
  type Open,
  WORLD_ROLES,
  type World,
} from "./access-world.ts";

/** What may be asked of whom. */
export type Guard = Exclude<Access, { public: true }>;

/** An operation of the OpenAPI document with how to call it. */
export interface Operation {
  readonly id: string;
  readonly method: string;
  readonly path: string;
  /** Absent for what anybody on the network may call. */
  readonly guard: Guard | undefined;
  readonly entry: AccessEntry;
}

/** The whole API with two organisations on it that have nothing to do with each other. */
export interface Matrix extends AsyncDisposable {
  readonly exchange: TestExchange;
  readonly open: Open;
  readonly own: World;
  readonly foreign: World;
  /** Whoever runs the exchange: it may see everybody's things, so it is not one of the worlds. */
  readonly operator: Caller;
  /** As the document has them, also those without an entry. */
  readonly documented: readonly { id: string; method: string; path: string; access: Access }[];
  readonly operations: readonly Operation[];
  /** Those that need credentials. */
  readonly guarded: readonly (Operation & { readonly guard: Guard })[];
  /** Who may call an operation: one's own organisation, or else the operator. */
  callerOf(operation: Operation, own?: Caller): Caller;
  /** Calls an operation; ids may differ between the path and what else is sent. */
  send(operation: Operation, who: Sent, pathIds: Ids, sentIds?: Ids): Promise<Response>;
}

async function readDocument(exchange: TestExchange): Promise<Matrix["documented"]> {
  const document = await exchange.call<{ paths: Record<string, Record<string, unknown>> }>(
    200,
    "GET",
    "/openapi.json",
  );
  return Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, described]) => {
      const operation = described as { operationId: string; "x-access": Access };
      const access = operation["x-access"];
      return { id: operation.operationId, method: method.toUpperCase(), path, access };
    }),
  );
}

export async function createMatrix(): Promise<Matrix> {
  const exchange = await createExchange();
  const open = await givenOpenThings(exchange);
  const own = await givenWorld(exchange, open);
  const foreign = await givenWorld(exchange, open);
  const operator = await givenCaller(exchange, ["operator"]);
  const documented = await readDocument(exchange);
  const operations = documented.flatMap(({ access, ...operation }) => {
    const entry = ACCESS_ENTRIES[operation.id];
    const guard = "public" in access ? undefined : access;
    const entries = entry === undefined ? [] : [entry, ...(entry.also ?? [])];
    return entries.map((entry): Operation => ({ ...operation, guard, entry }));
  });
  return {
    exchange,
    open,
    own,
    foreign,
    operator,
    documented,
    operations,
    guarded: operations.flatMap((operation) =>
      operation.guard === undefined ? [] : [{ ...operation, guard: operation.guard }],
    ),
    callerOf({ guard }, caller = own) {
      const roles = guard?.roles ?? WORLD_ROLES;
      return roles.some((role) => WORLD_ROLES.includes(role)) ? caller : operator;
    },
    send({ id, method, path, entry }, who, pathIds, sentIds = own.ids) {
      const filled = path.replaceAll(/\{(\w+)\}/g, (_, name: string) => {
        const kind = entry.path?.[name];
        if (kind === undefined) throw new Error(`${id}: say in its entry what {${name}} is.`);
        return pathIds[kind];
      });
      return exchange.request(method, filled + (entry.query?.(sentIds) ?? ""), {
        ...who,
        ...(entry.body === undefined ? {} : { body: entry.body(sentIds) }),
        ...(entry.csv === undefined ? {} : { csv: entry.csv }),
      });
    },
    [Symbol.asyncDispose]: () => exchange[Symbol.asyncDispose](),
  };
}

/** All that tells one answer from another, but for the request's own id. */
export async function bytesOf(response: Response): Promise<string> {
  const headers = [...response.headers].filter(([name]) => name !== "x-request-id");
  return JSON.stringify([response.status, headers, await response.text()]);
}
