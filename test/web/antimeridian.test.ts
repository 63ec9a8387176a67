import { expect, test } from "vitest";
import { unwrapped } from "../../src/web/map/antimeridian.ts";

test("a ring that crosses the antimeridian goes on past it", () => {
  const chukotka = [[170, 65], [179, 66], [-175, 67], [-171, 65], [179, 64], [170, 65]];
  expect(unwrapped(chukotka)).toEqual(
    [[170, 65], [179, 66], [185, 67], [189, 65], [179, 64], [170, 65]],
  );
}); // biome-ignore format: points side by side

test("a ring around the pole is closed along the pole", () => {
  const antarctica = [[-180, -80], [-60, -70], [60, -70], [170, -75], [-180, -80]];
  expect(unwrapped(antarctica)).toEqual([
    [-180, -80], [-60, -70], [60, -70], [170, -75], [180, -80], [180, -90], [-180, -90],
    [-180, -80],
  ]);
}); // biome-ignore format: points side by side

test("any other ring stays as it is", () => {
  const square = [[0, 0], [10, 0], [10, 10], [0, 10], [0, 0]];
  expect(unwrapped(square)).toEqual(square);
}); // biome-ignore format: points side by side
