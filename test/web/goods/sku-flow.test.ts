import { expect, test } from "vitest";
import type { Sku } from "../../../src/web/goods/readings.ts";
import { draftOfSku, inputOfDraft, inputOfSku } from "../../../src/web/goods/sku-draft.ts";
import { peakM3, spaceAtPeak, USUAL_TURNOVER } from "../../../src/web/goods/sku-flow.ts";

const LAMP: Sku = {
  id: "sku_1",
  code: "LAMP-01",
  name: "Desk lamp",
  lengthMm: 300,
  widthMm: 200,
  heightMm: 200,
  weightG: 900,
  storageClass: "ambient",
  unNumber: "UN3481",
  dangerousGoodsClass: "9",
  battery: {
    kind: "lithium-ion",
    wattHours: 3.2,
    lithiumG: null,
    count: 1,
    packing: "contained-in",
  },
  monthlyUnits: 600,
  linesPerOrder: 1.5,
  unitsPerLine: 1,
  hsCode: "940521",
  version: 3,
  createdAt: "2026-11-21T00:00:00Z",
};

test("the peak holds a lot of thirty days and the seven days it lies before", () => {
  const volumeM3 = 600 * 0.3 * 0.2 * 0.2 * ((30 + 7) / 30);
  expect(peakM3([LAMP], USUAL_TURNOVER)).toBeCloseTo(volumeM3, 9);
  const pallets = Math.ceil(volumeM3 / (1.536 * 0.75));
  expect(spaceAtPeak([LAMP], "pallet", USUAL_TURNOVER)).toBe(pallets);
  expect(spaceAtPeak([LAMP], "m3", USUAL_TURNOVER)).toBe(Math.ceil(volumeM3 * 100) / 100);
  expect(spaceAtPeak([], "pallet", USUAL_TURNOVER)).toBe(1);
});

test("a SKU that is opened and saved untouched stays as it was", () => {
  expect(inputOfDraft(draftOfSku(LAMP))).toEqual(inputOfSku(LAMP));
});

test("a SKU without a battery has none, whatever its hidden fields say", () => {
  const draft = draftOfSku({ ...LAMP, battery: null, unNumber: null, dangerousGoodsClass: null });
  expect(inputOfDraft(draft)).toMatchObject({
    battery: null,
    unNumber: null,
    dangerousGoodsClass: null,
  });
});
