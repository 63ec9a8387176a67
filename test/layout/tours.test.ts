import { afterAll, beforeAll, expect, test } from "vitest";
import type { FloorPlan } from "../../src/layout/floor-plans/schema.ts";
import { slottingJob } from "../../src/layout/slottings/job.ts";
import type { Slotting } from "../../src/layout/slottings/schema.ts";
import type { FreeFormTour } from "../../src/layout/tours/free-form-schema.ts";
import type { Tours } from "../../src/layout/tours/schema.ts";
import { randomOf } from "../../src/numeric/random.ts";
import { fromEdgeId } from "../../src/platform/ids.ts";
import { runJob } from "../../src/platform/jobs/run-job.ts";
import { createExchange, type Party, type TestExchange } from "../support/exchange.ts";
import { givenFloorPlan, givenGrant, givenWarehouse, specBody } from "./given.ts";
import { shortestM, sShapeM } from "./walks.ts";

let exchange: TestExchange;
let owner: Party;
let plan: FloorPlan;
beforeAll(async () => {
  exchange = await createExchange();
  owner = await exchange.givenParty(["owner"]);
  const warehouse = await givenWarehouse(exchange, owner);
  plan = await givenFloorPlan(exchange, owner, warehouse.id, {
    ...specBody(),
    blockedSlots: ["01-0-01-0"],
  });
});
afterAll(() => exchange[Symbol.asyncDispose]());

interface Problem {
  code: string;
  faults: { pointer: string; code: string }[];
}

function tours(body: object, by = owner, query = ""): Promise<Tours> {
  return exchange.call<Tours>(200, "POST", `/v1/tours${query}`, { as: by, body });
}

test("one pick list is walked by every policy, the shortest first", async () => {
  // Bay 3 of aisles 0 and 2: 4.5 m deep, the aisles 6 m long and 3 m apart.
  const slots = ["00-0-03-1", "02-0-03-0"];
  const answer = await tours({ floorPlanId: plan.id, slots });
  expect(answer.tours.map(({ policy }) => policy)).toEqual([
    "optimal",
    "s-shape",
    "return",
    "midpoint",
    "largest-gap",
    "combined",
    "aisle-by-aisle",
  ]);
  const [optimal, sShape, back] = answer.tours;
  // Through aisle 0, along the back, through aisle 2, along the front.
  expect(optimal!.lengthM).toBe(6 + 6 + 6 + 6);
  expect(sShape!.lengthM).toBe(24);
  expect(back!.lengthM).toBe(2 * 4.5 + 2 * 6 + 2 * 4.5);
  expect(back!.extraShare).toBe(0.25);
  expect(optimal!.sequence.toSorted()).toEqual(slots);
  expect(answer.saved).toEqual({ metres: 0, share: 0, minutes: 0 });
  expect([answer.lowerBoundM, answer.gap]).toEqual([24, 0]);
  // 24 m at 1 m/s, one trip of 60 s, two bays of 4 s and two picks of 9 s.
  expect(optimal!.minutes).toBe(Math.round(((24 + 60 + 2 * 4 + 2 * 9) / 60) * 100) / 100);
  expect(answer.svg).toBeNull();
});

test("lengths are those of brute force on thirty random pick lists", async () => {
  const random = randomOf(5);
  for (let list = 0; list < 30; list++) {
    const slots = Array.from({ length: 1 + random.below(5) }, () => {
      const bay = random.below(4);
      return `0${random.below(3)}-0-0${bay}-${1 + random.below(3)}`;
    });
    const answer = await tours({ floorPlanId: plan.id, slots });
    const [optimal, sShape] = answer.tours;
    const unique = [...new Set(slots)];
    expect(optimal!.lengthM, slots.join()).toBeCloseTo(shortestM(unique), 6);
    expect(sShape!.lengthM, slots.join()).toBeCloseTo(sShapeM(unique), 6);
    expect(answer.saved.metres).toBeCloseTo(sShapeM(unique) - shortestM(unique), 6);
  }
});

test("each policy's walk is as long as it says, by way of its slots, from and to the drop point", async () => {
  const slots = ["00-0-03-1", "02-0-03-0", "01-0-02-2", "02-0-00-3"];
  const answer = await tours({ floorPlanId: plan.id, slots, dropPoint: { aisle: 1 } });
  for (const { policy, walk, lengthM, sequence } of answer.tours) {
    const legs = walk.slice(1).map(({ xMm, yMm }, leg) => {
      const from = walk[leg]!;
      // One way at a time: along an aisle, or along a cross-aisle.
      expect(from.xMm === xMm || (from.yMm === yMm && (yMm === 0 || yMm === 6_000))).toBe(true);
      return Math.abs(xMm - from.xMm) + Math.abs(yMm - from.yMm);
    });
    expect(legs.reduce((sum, leg) => sum + leg, 0) / 1_000, policy).toBe(lengthM);
    expect(walk.at(0), policy).toEqual({ xMm: 3_000, yMm: 0 });
    expect(walk.at(-1), policy).toEqual({ xMm: 3_000, yMm: 0 });
    for (const slot of sequence) {
      const [aisle, , bay] = slot.split("-").map(Number);
      const [x, y] = [aisle! * 3_000, 1_500 + bay! * 1_000];
      const isOnTheWay = walk.some(({ xMm, yMm }, corner) => {
        const next = walk[corner + 1];
        return xMm === x && next?.xMm === x && (yMm - y) * (next.yMm - y) <= 0;
      });
      expect(isOnTheWay, `${policy} ${slot}`).toBe(true);
    }
  }
});

test("another drop point makes another walk", async () => {
  const body = { floorPlanId: plan.id, slots: ["02-0-00-0"], dropPoint: { aisle: 2 } };
  const answer = await tours(body);
  expect(answer.dropPoint).toEqual({ aisle: 2, crossAisle: 0 });
  expect(answer.tours.at(0)!.lengthM).toBe(3); // 1.5 m into the aisle and back
});

test("a drawing of the shortest tour comes when it is asked for", async () => {
  const answer = await tours({ floorPlanId: plan.id, slots: ["02-0-00-0"] }, owner, "?svg=1");
  expect(answer.svg).toMatch(/^<svg [\s\S]*<polyline /);
});

test("order lines are picked where a slotting put their SKUs", async () => {
  const sku = { lengthMm: 300, widthMm: 200, heightMm: 150, weightG: 800 };
  const asked = await exchange.call<Slotting>(202, "POST", "/v1/slottings", {
    as: owner,
    body: {
      floorPlanId: plan.id,
      skus: [
        { ...sku, code: "A" },
        { ...sku, code: "B" },
      ],
      orders: [{ reference: "1", lines: ["A", "B"] }],
    },
  });
  const body = { slottingId: asked.id, lines: ["B", "A", "B"] };
  await exchange.call(409, "POST", "/v1/tours", { as: owner, body });
  await runJob(exchange.ctx, [slottingJob], fromEdgeId("job", asked.jobId)!);
  const answer = await tours(body);
  expect(answer.slots.map(({ skuCode }) => skuCode)).toEqual(["B", "A"]);
  expect(answer.floorPlanId).toBe(plan.id);
  const problem = await exchange.call<Problem>(422, "POST", "/v1/tours", {
    as: owner,
    body: { ...body, lines: ["A", "X"] },
  });
  expect(problem.faults).toMatchObject([{ pointer: "/lines/1", code: "unknown_sku" }]);
});

test("what is refused is named", async () => {
  const cases: [object, [pointer: string, code: string][]][] = [
    [
      { floorPlanId: plan.id, slots: ["00-0-00-0", "07-0-00-0", "01-0-01-0"] },
      [
        ["/slots/1", "unknown_slot"],
        ["/slots/2", "blocked_slot"],
      ],
    ],
    [{ floorPlanId: plan.id }, [["/slots", "custom"]]],
    [{ floorPlanId: plan.id, slots: [] }, [["/slots", "too_small"]]],
    [{ floorPlanId: plan.id, slots: ["00-0-00-0"], lines: ["A"] }, [["/lines", "custom"]]],
    [
      { floorPlanId: plan.id, slots: ["00-0-00-0"], dropPoint: { aisle: 3 } },
      [["/dropPoint/aisle", "out_of_range"]],
    ],
  ];
  for (const [body, faults] of cases) {
    const problem = await exchange.call<Problem>(422, "POST", "/v1/tours", { as: owner, body });
    expect(problem.faults.map(({ pointer, code }) => [pointer, code])).toEqual(faults);
  }
});

test("a stranger finds no plan to walk on, the holder of a grant does", async () => {
  const holder = await exchange.givenParty(["planner"]);
  const body = { floorPlanId: plan.id, slots: ["00-0-00-0"] };
  await exchange.call(404, "POST", "/v1/tours", { as: holder, body });
  const grant = await givenGrant(exchange, { owner, holder, warehouse: plan.warehouseId });
  await tours(body, holder);
  await grant.end();
  await exchange.call(404, "POST", "/v1/tours", { as: holder, body });
});

/** Two blocks of the body's own: cross-aisles at 0, 6 and 12 m. */
async function givenTwoBlocks(changes: object = {}): Promise<string> {
  const spec = specBody();
  const blocks = [spec.blocks[0], spec.blocks[0]];
  const body = { ...spec, blocks, ...changes };
  return (await givenFloorPlan(exchange, owner, plan.warehouseId, body)).id;
}

test("a plan of two blocks is walked by the cross-aisle between them", async () => {
  const floorPlanId = await givenTwoBlocks();
  const answer = await tours({ floorPlanId, slots: ["00-0-03-0", "01-0-03-0"] });
  expect(answer.tours.map(({ lengthM }) => lengthM).at(0)).toBe(6 + 3 + 6 + 3);
  const aisleByAisle = answer.tours.find(({ policy }) => policy === "aisle-by-aisle");
  expect(aisleByAisle!.lengthM).toBe(18);
  for (const { extraM, lengthM } of answer.tours) expect(lengthM - extraM).toBe(18);
});

test("a tour ends where it is told to, or at whichever drop point is best", async () => {
  const otherDropPoints = [{ aisle: 2, crossAisle: 2 }];
  const floorPlanId = await givenTwoBlocks({ otherDropPoints });
  const body = { floorPlanId, slots: ["00-0-00-0", "02-1-03-0"] };
  const [home] = (await tours(body)).tours;
  expect(home!.lengthM).toBe(2 * (10.5 + 2 * 3)); // 4.5 m into the second block, 2 aisles across
  const there = await tours({ ...body, endPoint: { aisle: 2, crossAisle: 2 } });
  expect(there.tours.at(0)!.lengthM).toBe(12 + 2 * 3);
  expect(there.tours.at(0)!.walk.at(-1)).toEqual({ xMm: 6_000, yMm: 12_000 });
  const any = await tours({ ...body, endPoint: "any" });
  expect([any.endPoint, any.tours.at(0)!.lengthM]).toEqual([{ aisle: 2, crossAisle: 2 }, 18]);
});

test("one-way aisles and obstacles are obeyed; policies that would not are left out by name", async () => {
  const oneWayAisles = [
    { aisle: 0, direction: "to-back" },
    { aisle: 1, direction: "to-front" },
  ];
  const oneWay = await givenTwoBlocks({ oneWayAisles });
  const answer = await tours({ floorPlanId: oneWay, slots: ["00-0-00-0"] });
  expect(answer.tours.at(0)!.lengthM).toBe(6 + 3 + 6 + 3);
  expect(answer.gap).toBe(0);
  expect(answer.leftOut).toContainEqual({ policy: "return", reason: "one-way" });
  // A wall across aisle 0 between its bays 1 and 2: bay 2 is reached from the middle cross-aisle.
  const corners = [-900, 900].flatMap((xMm) => [
    { xMm, yMm: 2_900 },
    { xMm, yMm: 3_100 },
  ]);
  const wall = [corners[0], corners[1], corners[3], corners[2]];
  const walled = await givenTwoBlocks({ obstacles: [{ corners: wall, name: "Wall" }] });
  const round = await tours({ floorPlanId: walled, slots: ["00-0-02-0"] }, owner, "?svg=1");
  expect(round.tours.at(0)!.lengthM).toBe(2 * (3 + 6 + 3 + 2.5));
  expect(round.leftOut).toContainEqual({ policy: "s-shape", reason: "obstacle" });
  expect(round.svg).toContain("<title>Wall</title>");
});

const lamp = { skuCode: "LAMP", places: [{ slot: "02-0-03-0" }, { slot: "00-0-00-0" }] };

test("goods that lie in several slots are picked where it costs the least walking", async () => {
  const anvil = { skuCode: "ANVIL", places: [{ slot: "00-0-01-0" }] };
  const answer = await tours({ floorPlanId: plan.id, goods: [lamp, anvil] });
  expect(answer.slots).toEqual([
    { slot: "00-0-00-0", skuCode: "LAMP", quantity: 1 },
    { slot: "00-0-01-0", skuCode: "ANVIL", quantity: 1 },
  ]);
  expect([answer.tours.at(0)!.lengthM, answer.lowerBoundM, answer.gap]).toEqual([5, 5, 0]);
  const places = lamp.places.map((place) => ({ ...place, quantity: 3 }));
  const all = await tours({ floorPlanId: plan.id, goods: [{ ...lamp, quantity: 9, places }] });
  expect(all.slots.map(({ quantity }) => quantity)).toEqual([3, 3]);
  expect(all.unpicked).toEqual([{ slot: null, skuCode: "LAMP", quantity: 3, reason: "short" }]);
});

test("heavy goods come first, though that is longer", async () => {
  const goods = [
    { skuCode: "FEATHER", weightG: 10, places: [{ slot: "00-0-00-0" }] },
    { skuCode: "ANVIL", weightG: 50_000, places: [{ slot: "02-0-00-0" }] },
  ];
  const answer = await tours({ floorPlanId: plan.id, goods, heavyFromG: [10_000] });
  expect(answer.tours.at(0)!.sequence).toEqual(["02-0-00-0", "00-0-00-0"]);
  expect(answer.tours.at(0)!.lengthM).toBe(2 * (6 + 1.5 + 1.5));
  expect(answer.leftOut).toContainEqual({ policy: "s-shape", reason: "order" });
});

test("what one cart does not hold takes several trips", async () => {
  const goods = [
    { skuCode: "A", weightG: 4_000, places: [{ slot: "00-0-00-0" }] },
    { skuCode: "B", weightG: 4_000, places: [{ slot: "02-0-00-0" }] },
    { skuCode: "C", weightG: 4_000, quantity: 2, places: [{ slot: "02-0-01-0" }] },
    { skuCode: "D", weightG: 20_000, places: [{ slot: "01-0-03-0" }] },
  ];
  const answer = await tours({ floorPlanId: plan.id, goods, cart: { weightG: 12_000 } });
  const codes = answer.trips.map((trip) => trip.map(({ skuCode }) => skuCode).sort());
  expect(codes.sort()).toEqual([["A"], ["B", "C"]]);
  expect(answer.unpicked).toMatchObject([{ skuCode: "D", reason: "oversized" }]);
  expect([answer.tours.at(0)!.lengthM, answer.lowerBoundM]).toEqual([3 + 2 * (6 + 2.5), 20]);
  const [optimal] = answer.tours;
  const legs = optimal!.walk.slice(1).map(({ xMm, yMm }, leg) => {
    const from = optimal!.walk[leg]!;
    return Math.abs(xMm - from.xMm) + Math.abs(yMm - from.yMm);
  });
  expect(legs.reduce((sum, leg) => sum + leg, 0)).toBe(20_000);
});

test("wishes that contradict each other or lack what they need are refused by name", async () => {
  const goods = [
    { ...lamp, weightG: 5 },
    { skuCode: "X", places: [{ slot: "00-0-00-9" }] },
  ];
  const cases: [object, string[]][] = [
    [{ goods }, ["/goods/1/places/0/slot"]],
    [{ goods, heavyFromG: [5] }, ["/goods/1/weightG"]],
    [{ goods, cart: { volumeMl: 9 } }, ["/goods/0/volumeMl", "/goods/1/volumeMl"]],
    [{ slots: ["00-0-00-0"], heavyFromG: [5] }, ["/heavyFromG"]],
    [{ slots: ["00-0-00-0"], goods }, ["/goods"]],
    [{ slots: ["00-0-00-0"], cart: { lines: 1 }, endPoint: "any" }, ["/endPoint"]],
    [{ slots: ["00-0-00-0"], endPoint: { aisle: 0, crossAisle: 2 } }, ["/endPoint/crossAisle"]],
    [{ slots: ["00-0-00-0"], endPoint: "home" }, ["/endPoint"]],
  ];
  for (const [wishes, pointers] of cases) {
    const body = { floorPlanId: plan.id, ...wishes };
    const problem = await exchange.call<Problem>(422, "POST", "/v1/tours", { as: owner, body });
    expect(problem.faults.map(({ pointer }) => pointer)).toEqual(pointers);
  }
});

const origin = { xMm: 0, yMm: 0 };
/** A wall 2 m wide across the way to what lies behind it. */
const wall = [
  { xMm: -1_000, yMm: 3_000 },
  { xMm: 1_000, yMm: 3_000 },
  { xMm: 1_000, yMm: 4_000 },
  { xMm: -1_000, yMm: 4_000 },
];
const behind = { name: "A", xMm: 0, yMm: 7_000 };

test("a floor without aisles is walked round what stands there", async () => {
  const body = { obstacles: [wall], start: origin, points: [behind] };
  const answer = await exchange.call<FreeFormTour>(200, "POST", "/v1/tours/free-form", {
    as: owner,
    body,
  });
  // By the corners (±1, 3) and (±1, 4): each way √(1² + 3²) + 1 + √(1² + 3²) metres.
  expect(answer.lengthM).toBeCloseTo(2 * (2 * Math.sqrt(10) + 1), 2);
  expect([answer.gap, answer.sequence, answer.unreachable]).toEqual([0, ["A"], []]);
  const heavy = { name: "B", xMm: 0, yMm: 2_000, weightG: 20_000 };
  const feather = { name: "C", xMm: 0, yMm: 1_000 };
  const ordered = await exchange.call<FreeFormTour>(200, "POST", "/v1/tours/free-form", {
    as: owner,
    body: { obstacles: [], start: origin, points: [feather, heavy], heavyFromG: [10_000] },
  });
  expect([ordered.sequence, ordered.lengthM]).toEqual([["B", "C"], 4]);
  expect(ordered.asListedM).toBeNull();
});

test("what cannot be on a floor without aisles is named", async () => {
  const crossed = [wall[0], wall[2], wall[1], wall[3]];
  const within = { xMm: 0, yMm: 3_500 };
  const cases: [object, string][] = [
    [{ obstacles: [crossed], start: origin }, "/obstacles/0"],
    [{ obstacles: [wall], start: within }, "/start"],
    [{ obstacles: [wall], start: origin, end: within }, "/end"],
    [{ obstacles: [wall.slice(2)], start: origin }, "/obstacles/0"],
  ];
  for (const [floor, pointer] of cases) {
    const body = { ...floor, points: [behind] };
    const problem = await exchange.call<Problem>(422, "POST", "/v1/tours/free-form", {
      as: owner,
      body,
    });
    expect(problem.faults.map((fault) => fault.pointer)).toEqual([pointer]);
  }
});
