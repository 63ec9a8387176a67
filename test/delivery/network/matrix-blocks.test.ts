import { expect, test } from "vitest";
import type { Cell } from "../../../src/delivery/network/fill-table.ts";
import { creditsOfMatrix } from "../../../src/delivery/network/hosted-plan.ts";
import { type Block, blocksOf } from "../../../src/delivery/network/matrix-blocks.ts";
import { randomOf } from "../../../src/numeric/random.ts";

const square = (count: number): Cell[] =>
  Array.from({ length: count * count }, (_, n): Cell => [Math.floor(n / count), n % count]).filter(
    ([from, to]) => from !== to,
  );

const locations = ({ from, to }: Block) => new Set([...from, ...to]).size;
const credits = (blocks: readonly Block[]) =>
  blocks.reduce((sum, { from, to }) => sum + creditsOfMatrix(from.length, to.length), 0);

test("a square within the limit is one request", () => {
  const blocks = blocksOf(square(100), 200);
  expect(blocks).toHaveLength(1);
  expect(blocks.at(0)!.from).toBe(blocks.at(0)!.to);
  expect(credits(blocks)).toBe(1_000); // 100 × 10
});

test("500 places at 200 a request are ten squares of two groups each", () => {
  const blocks = blocksOf(square(500), 200);
  expect(blocks).toHaveLength(10); // pairs of 5 groups of 100
  expect(credits(blocks)).toBe(20_000);
});

test("a stop added to 100 known ones costs two lines, not a matrix", () => {
  const cells: Cell[] = square(101).filter(([from, to]) => from === 100 || to === 100);
  const blocks = blocksOf(cells, 200);
  expect(credits(blocks)).toBe(2 * 50); // 1 × 100 / 2 and 100 × 1 / 2
});

test("every cell is covered within the limit, whatever is needed, on 300 random cases", () => {
  const random = randomOf(3);
  for (let instance = 0; instance < 300; instance++) {
    const count = 2 + random.below(40);
    const share = random.next();
    const mostLocations = 2 + random.below(30);
    const cells = square(count).filter(
      ([from, to]) => random.next() < share || from === 0 || to === count - 1,
    );
    const blocks = blocksOf(cells, mostLocations);
    const covered = new Set(
      blocks.flatMap(({ from, to }) => from.flatMap((a) => to.map((b) => `${a}>${b}`))),
    );
    for (const [from, to] of cells) expect(covered.has(`${from}>${to}`)).toBe(true);
    for (const block of blocks) expect(locations(block)).toBeLessThanOrEqual(mostLocations);
  }
});

test("nothing needed is nothing asked, and one location is refused", () => {
  expect(blocksOf([], 5)).toEqual([]);
  expect(() => blocksOf(square(3), 1)).toThrow(RangeError);
});
