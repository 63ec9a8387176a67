import { randomBytes } from "node:crypto";
import type { MemberRole } from "../../src/platform/context.ts";
import { newId, toEdgeId } from "../../src/platform/ids.ts";
import { hashPassword } from "../../src/trust/access/passwords.ts";
import { newToken } from "../../src/trust/access/tokens.ts";
import type { TestExchange } from "../support/exchange.ts";

/** A person in a session, as a browser on the exchange's own page. */
export interface SignedIn {
  readonly personId: string;
  readonly email: string;
  /** What each request sends. */
  readonly headers: Record<string, string>;
}

export const PASSWORD = "correct horse battery";

/** Too cheap to keep a password with, so that tests do not wait; signing in replaces it. */
const CHEAP = { N: 2 ** 10, r: 8, p: 1 };

export function pageHeaders(cookie: string): Record<string, string> {
  return { Cookie: cookie.split(";")[0]!, Origin: "http://localhost" };
}

export async function givenPerson(exchange: TestExchange, email?: string) {
  const id = newId();
  const address = email ?? `person-${randomBytes(5).toString("hex")}@example.com`;
  const passwordHash = await hashPassword(PASSWORD, CHEAP);
  await exchange.db
    .insertInto("trust.person")
    .values({ id, email: address, name: "Lin Wei", passwordHash })
    .execute();
  return { id, edgeId: toEdgeId("person", id), email: address };
}

export async function givenMembership(
  exchange: TestExchange,
  organisationId: string,
  personId: string,
  role: MemberRole,
): Promise<void> {
  await exchange.db
    .insertInto("trust.membership")
    .values({ organisationId, personId, role })
    .execute();
}

/** A new member of an organisation, with a session in it. */
export async function givenMember(
  exchange: TestExchange,
  party: { readonly organisationId: string },
  role: MemberRole = "admin",
): Promise<SignedIn> {
  const person = await givenPerson(exchange);
  await givenMembership(exchange, party.organisationId, person.id, role);
  const { token, hash } = newToken("session");
  await exchange.db
    .insertInto("trust.session")
    .values({
      id: newId(),
      personId: person.id,
      organisationId: party.organisationId,
      tokenHash: hash,
      expiresAt: new Date(Date.now() + 3_600_000),
    })
    .execute();
  return { personId: person.id, email: person.email, headers: pageHeaders(`entrepot=${token}`) };
}
