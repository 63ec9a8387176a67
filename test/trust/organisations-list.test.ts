import { afterAll, beforeAll, expect, test } from "vitest";
import type { Role } from "../../src/platform/context.ts";
import { createExchange, type Party, type TestExchange } from "../support/exchange.ts";
import { givenMember } from "./people.ts";

interface Page {
  readonly items: readonly { readonly id: string; readonly memberCount: number }[];
  readonly next: string | null;
}

const ROLES: readonly (readonly Role[])[] = [["owner"], ["exporter"], ["owner", "exporter"]];

let exchange: TestExchange;
let operator: Party;
const parties: Party[] = [];
beforeAll(async () => {
  exchange = await createExchange();
  operator = await exchange.givenParty(["operator"], "Operations");
  const names = ["North Quay", "100% Lamps", "north_pole Storage"];
  for (const [i, name] of names.entries()) {
    parties.push(await exchange.givenParty(ROLES[i]!, name));
  }
  for (const [i, party] of [...parties, operator].entries()) {
    // Two of the same moment, so that only the id tells them apart.
    const createdAt = new Date(`2026-11-0${i === 2 ? 2 : i + 1}T09:00:00Z`);
    await exchange.db
      .updateTable("trust.organisation")
      .set({ createdAt })
      .where("id", "=", party.organisationId)
      .execute();
  }
});
afterAll(() => exchange[Symbol.asyncDispose]());

function list(query = "", as = operator): Promise<Page> {
  return exchange.call<Page>(200, "GET", `/v1/organisations${query}`, { as });
}

async function idsOf(query: string): Promise<string[]> {
  return (await list(query)).items.map(({ id }) => id);
}

test("the operator sees all organisations, newest first, page by page", async () => {
  const edgeIds = parties.map(({ edgeId }) => edgeId);
  // Those of one moment come by their ids.
  const expected = [operator.edgeId, ...edgeIds.slice(1).toSorted().toReversed(), edgeIds.at(0)!];
  const ids: string[] = [];
  let cursor = "";
  do {
    const page = await list(`?limit=1${cursor}`);
    expect(page.items).toHaveLength(1);
    ids.push(...page.items.map(({ id }) => id));
    cursor = page.next === null ? "" : `&cursor=${page.next}`;
  } while (cursor !== "");
  expect(ids).toEqual(expected);
});

test("a row is the organisation with the number of its members", async () => {
  await givenMember(exchange, parties.at(0)!);
  await givenMember(exchange, parties.at(0)!, "reader");
  const page = await list("?q=north%20quay");
  expect(page.items).toEqual([
    {
      id: parties.at(0)!.edgeId,
      name: "North Quay",
      country: "NL",
      roles: ["owner"],
      demo: false,
      createdAt: "2026-11-01T09:00:00.000Z",
      memberCount: 2,
    },
  ]);
  expect((await list("?q=operations")).items.at(0)).toMatchObject({ memberCount: 0 });
});

test("a part of the name finds it in any capitals, and its signs mean themselves", async () => {
  const [quay, lamps, pole] = parties.map(({ edgeId }) => edgeId);
  expect(await idsOf("?q=NORTH")).toEqual([pole, quay]);
  expect(await idsOf("?q=north_")).toEqual([pole]);
  expect(await idsOf("?q=0%25")).toEqual([lamps]);
  expect(await idsOf("?q=nobody")).toEqual([]);
});

test("a role finds whoever has it among others", async () => {
  const [quay, lamps, pole] = parties.map(({ edgeId }) => edgeId);
  expect(await idsOf("?role=owner")).toEqual([pole, quay]);
  expect(await idsOf("?role=exporter&q=lamps")).toEqual([lamps]);
  expect(await idsOf("?role=operator")).toEqual([operator.edgeId]);
});

test.each(["?role=admin", "?q=", "?limit=0", "?cursor=nonsense", "?name=quay"])(
  "%s is refused",
  async (query) => {
    const problem = await exchange.call(422, "GET", `/v1/organisations${query}`, { as: operator });
    expect(problem).toMatchObject({ code: "invalid" });
  },
);

test("nobody but the operator sees them", async () => {
  for (const as of parties) {
    const problem = await exchange.call(403, "GET", "/v1/organisations", { as });
    expect(problem).toMatchObject({ code: "wrong_role" });
  }
  await exchange.call(401, "GET", "/v1/organisations");
});
