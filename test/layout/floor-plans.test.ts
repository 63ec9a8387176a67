import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { FloorPlan } from "../../src/layout/floor-plans/schema.ts";
import { createExchange, type Party, type TestExchange } from "../support/exchange.ts";
import { givenFloorPlan, givenGrant, givenWarehouse, specBody } from "./given.ts";

let exchange: TestExchange;
let owner: Party;
let warehouseId: string;
beforeAll(async () => {
  exchange = await createExchange();
  owner = await exchange.givenParty(["owner"]);
  warehouseId = (await givenWarehouse(exchange, owner)).id;
});
afterAll(() => exchange[Symbol.asyncDispose]());

interface Problem {
  code: string;
  faults: { pointer: string; code: string; detail: string }[];
}
interface Page {
  items: FloorPlan[];
}

test("a floor plan is counted and read back as it was drawn", async () => {
  const plan = await givenFloorPlan(exchange, owner, warehouseId);
  expect(plan).toMatchObject({ warehouseId, organisationId: owner.edgeId, name: "Hall B" });
  expect(plan.slotCount).toBe(3 * 4 * 2 * 2);
  const got = await exchange.call<FloorPlan>(200, "GET", `/v1/floor-plans/${plan.id}`, {
    as: owner,
  });
  expect(got).toEqual(plan);
  expect(got.spec).toEqual(specBody());
});

describe("eight malformed floor plans are refused with the place of each fault", () => {
  const [block] = specBody().blocks;
  const cases: [string, Record<string, unknown>, [pointer: string, code: string][]][] = [
    ["no aisles, and a drop point that far", { aisleCount: 0 }, [["/aisleCount", "out_of_range"]]],
    ["half a millimetre", { aislePitchMm: 3000.5 }, [["/aislePitchMm", "wrong_type"]]],
    [
      "racks that leave no way between them",
      { aislePitchMm: 1_600 },
      [["/blocks/0/rackDepthMm", "aisle_too_narrow"]],
    ],
    [
      "a level inside the one below",
      {
        blocks: [
          { ...block, levels: [block!.levels[0], { ...block!.levels[1], elevationMm: 800 }] },
        ],
      },
      [["/blocks/0/levels/1/elevationMm", "overlap"]],
    ],
    [
      "a bay that two zones claim",
      {
        zones: [
          { id: "A", storageClasses: ["ambient"], areas: [{ firstAisle: 0, lastAisle: 2 }] },
          { id: "B", storageClasses: ["ambient"], areas: [{ firstAisle: 2, lastAisle: 2 }] },
        ],
      },
      [["/zones/1/areas", "overlap"]],
    ],
    [
      "a bay that no zone claims",
      {
        zones: [{ id: "A", storageClasses: ["ambient"], areas: [{ firstAisle: 0, lastAisle: 1 }] }],
      },
      [["/zones", "bay_without_zone"]],
    ],
    [
      "blocked slots there are not, and one twice",
      { blockedSlots: ["00-0-00-0", "09-0-00-0", "00-0-00-0"] },
      [
        ["/blockedSlots/1", "unknown_slot"],
        ["/blockedSlots/2", "duplicate"],
      ],
    ],
    [
      "frozen goods in a warehouse that keeps none",
      { zones: [{ id: "A", storageClasses: ["ambient", "frozen"] }] },
      [["/zones/0/storageClasses/1", "class_not_in_warehouse"]],
    ],
  ];
  test.each(cases)("%s", async (_, wrong, faults) => {
    const own = await givenWarehouse(exchange, owner);
    const problem = await exchange.call<Problem>(422, "POST", "/v1/floor-plans", {
      as: owner,
      body: { warehouseId: own.id, name: "Wrong", spec: { ...specBody(), ...wrong } },
    });
    expect(problem.faults.map(({ pointer, code }) => [pointer, code])).toEqual(
      faults.map(([pointer, code]) => [`/spec${pointer}`, code]),
    );
    const path = `/v1/floor-plans?warehouseId=${own.id}`;
    expect((await exchange.call<Page>(200, "GET", path, { as: owner })).items).toEqual([]);
  });

  test("a misspelt field is named, not passed over", async () => {
    const problem = await exchange.call<Problem>(422, "POST", "/v1/floor-plans", {
      as: owner,
      body: { warehouseId, name: "Wrong", spec: { ...specBody(), blokedSlots: [] } },
    });
    expect(problem.faults).toMatchObject([{ pointer: "/spec/blokedSlots", code: "unknown_field" }]);
  });
});

describe("a rack list", () => {
  const header =
    "aisle,block,level,bayCount,bayWidthMm,sides,rackDepthMm,slotsPerLevel,elevationMm,heightMm,loadG,zone,storageClasses";
  const racks = [0, 1, 2].flatMap((aisle) => [
    `${aisle},0,0,4,1000,2,600,1,0,900,200000,${aisle === 2 ? "C" : "A"},ambient`,
    `${aisle},0,1,4,1000,2,600,1,1000,400,20000,${aisle === 2 ? "C" : "A"},ambient`,
  ]);
  const scalars = "aislePitchMm=3000&crossAisleWidthMm=2000";
  const importPath = (more = scalars, id = warehouseId) =>
    `/v1/floor-plans/import?warehouseId=${id}&name=Imported&${more}`;

  test("makes the plan that its JSON would", async () => {
    const plan = await exchange.call<FloorPlan>(201, "POST", importPath(), {
      as: owner,
      csv: [header, ...racks].join("\n"),
    });
    const drawn = specBody();
    expect(plan.slotCount).toBe(48);
    expect(plan.spec).toEqual({
      ...drawn,
      blocks: [{ ...drawn.blocks[0], slotsPerLevel: 1 }],
      zones: [
        {
          id: "A",
          storageClasses: ["ambient"],
          areas: [{ firstAisle: 0, lastAisle: 1, block: 0 }],
        },
        {
          id: "C",
          storageClasses: ["ambient"],
          areas: [{ firstAisle: 2, lastAisle: 2, block: 0 }],
        },
      ],
    });
  });

  const cases: [string, (rows: string[]) => void, [pointer: string, code: string][]][] = [
    [
      "two bays fewer than the block",
      (rows) => edit(rows, 4, 3, "2"),
      [["/rows/6/bayCount", "differs"]],
    ],
    ["a row twice", (rows) => rows.push(rows[0]!), [["/rows/8", "duplicate"]]],
    ["a level left out", (rows) => rows.splice(3, 1), [["/rows/1", "missing"]]],
    [
      "a word for a number",
      (rows) => edit(rows, 0, 10, "much"),
      [["/rows/2/loadG", "not_a_number"]],
    ],
    ["two zones in one run", (rows) => edit(rows, 1, 11, "B"), [["/rows/3/zone", "differs"]]],
    [
      "a class there is not",
      (rows) => edit(rows, 0, 12, "warm"),
      [["/rows/2/storageClasses", "custom"]],
    ],
    [
      "racks too deep for the aisle",
      (rows) => {
        for (let row = 0; row < rows.length; row++) edit(rows, row, 6, "1400");
      },
      [["/rows/2/rackDepthMm", "aisle_too_narrow"]],
    ],
    [
      "levels that overlap",
      (rows) => {
        for (const row of [1, 3, 5]) edit(rows, row, 8, "800");
      },
      [["/rows/3/elevationMm", "overlap"]],
    ],
  ];
  test.each(cases)("is refused for %s, by row", async (_, spoil, faults) => {
    const own = await givenWarehouse(exchange, owner);
    const rows = [...racks];
    spoil(rows);
    const problem = await exchange.call<Problem>(422, "POST", importPath(scalars, own.id), {
      as: owner,
      csv: [header, ...rows].join("\n"),
    });
    expect(problem.faults.map(({ pointer, code }) => [pointer, code])).toEqual(faults);
    const path = `/v1/floor-plans?warehouseId=${own.id}`;
    expect((await exchange.call<Page>(200, "GET", path, { as: owner })).items).toEqual([]);
  });

  test("is refused for a drop point at no aisle, by parameter", async () => {
    const problem = await exchange.call<Problem>(
      422,
      "POST",
      importPath(`${scalars}&dropPointAisle=3`),
      { as: owner, csv: [header, ...racks].join("\n") },
    );
    expect(problem.faults).toMatchObject([{ pointer: "?dropPointAisle", code: "out_of_range" }]);
  });

  function edit(rows: string[], row: number, column: number, value: string): void {
    const cells = rows[row]!.split(",");
    cells[column] = value;
    rows[row] = cells.join(",");
  }
});

test("a stranger finds no plan, and may add none", async () => {
  const plan = await givenFloorPlan(exchange, owner, warehouseId);
  const stranger = await exchange.givenParty(["owner", "planner"]);
  await exchange.call(404, "GET", `/v1/floor-plans/${plan.id}`, { as: stranger });
  await exchange.call(404, "GET", `/v1/floor-plans?warehouseId=${warehouseId}`, { as: stranger });
  await exchange.call(404, "POST", "/v1/floor-plans", {
    as: stranger,
    body: { warehouseId, name: "Mine", spec: specBody() },
  });
  expect(
    (await exchange.call<Page>(200, "GET", "/v1/floor-plans", { as: stranger })).items,
  ).toEqual([]);
});

test("holders of grants see the owner's plans and their own, not each other's", async () => {
  const own = await givenWarehouse(exchange, owner);
  const [one, two] = [
    await exchange.givenParty(["exporter"]),
    await exchange.givenParty(["exporter"]),
  ];
  for (const holder of [one, two]) {
    await givenGrant(exchange, { owner, holder, warehouse: own.id });
  }
  const ownersPlan = await givenFloorPlan(exchange, owner, own.id);
  const onesPlan = await givenFloorPlan(exchange, one, own.id);
  const idsFor = async (party: Party) =>
    (await exchange.call<Page>(200, "GET", "/v1/floor-plans", { as: party })).items.map(
      ({ id }) => id,
    );
  expect(await idsFor(one)).toEqual([onesPlan.id, ownersPlan.id]);
  expect(await idsFor(two)).toEqual([ownersPlan.id]);
  expect(await idsFor(owner)).toEqual(expect.arrayContaining([onesPlan.id, ownersPlan.id]));
  await exchange.call(404, "GET", `/v1/floor-plans/${onesPlan.id}`, { as: two });
});

test("a grant that has ended or been revoked shows nothing any more", async () => {
  const own = await givenWarehouse(exchange, owner);
  const plan = await givenFloorPlan(exchange, owner, own.id);
  const holder = await exchange.givenParty(["exporter"]);
  const path = `/v1/floor-plans/${plan.id}`;
  await exchange.call(404, "GET", path, { as: holder });
  const grant = await givenGrant(exchange, { owner, holder, warehouse: own.id });
  await exchange.call(200, "GET", path, { as: holder });
  await grant.end();
  await exchange.call(404, "GET", path, { as: holder });

  const second = await givenGrant(exchange, { owner, holder, warehouse: own.id });
  await exchange.call(200, "GET", path, { as: holder });
  await exchange.db
    .updateTable("trust.grant")
    .set({ revokedAt: new Date() })
    .where("id", "=", second.id)
    .execute();
  await exchange.call(404, "GET", path, { as: holder });
});
