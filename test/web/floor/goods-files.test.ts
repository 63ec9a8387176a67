import { expect, test } from "vitest";
import {
  faultInFile,
  readOrderFile,
  readPlacementFile,
  readSkuFile,
} from "../../../src/web/floor/goods-files.ts";

const say = (key: string, of: string) => `${key} ${of}`.trim();

function fileOf<T>(read: { file: T } | { faults: readonly unknown[] }): T {
  if ("file" in read) return read.file;
  throw new Error(`Refused: ${JSON.stringify(read.faults)}`);
}

test("SKUs are read by their columns' names, whatever other columns there are", () => {
  const csv =
    "name,code,lengthMm,widthMm,heightMm,weightG,unitsPerSlot\nLamp,L-1,300,200,150,800,12\n";
  expect(fileOf(readSkuFile(csv, say)).skus).toEqual([
    { code: "L-1", lengthMm: 300, widthMm: 200, heightMm: 150, weightG: 800, unitsPerSlot: 12 },
  ]);
});

test("order lines are gathered by their order's reference", () => {
  const csv = "orderReference;skuCode\n1;A\n2;B\n1;C\n";
  const { orders, lineCount } = fileOf(readOrderFile(csv, say));
  expect(orders).toEqual([
    { reference: "1", lines: ["A", "C"] },
    { reference: "2", lines: ["B"] },
  ]);
  expect(lineCount).toBe(3);
});

test("what cannot be sent is named by its row and column", () => {
  const skus = readSkuFile("code,lengthMm,widthMm,heightMm,weightG\nA,3x,200,150,\n", say);
  expect(skus).toMatchObject({
    faults: [
      { pointer: "/rows/2/lengthMm", detail: "notANumber 3x" },
      { pointer: "/rows/2/weightG", detail: "emptyCell weightG" },
    ],
  });
  expect(readOrderFile("reference,skuCode\n1,A\n", say)).toMatchObject({
    faults: [{ pointer: "/rows/1/orderReference", code: "missing_column" }],
  });
  expect(readPlacementFile("slot,skuCode\n00-0,A\n00-1,A\n", say)).toMatchObject({
    faults: [{ pointer: "/rows/3/skuCode", code: "duplicate" }],
  });
  expect(readSkuFile("", say)).toMatchObject({ faults: [{ code: "no_rows" }] });
});

test("a fault of the exchange leads back to the row it came from", () => {
  const header = "code,lengthMm,widthMm,heightMm,weightG\n";
  const files = {
    skus: fileOf(readSkuFile(`${header}\nA,1,1,1,1\nB,1,1,1,1\n`, say)),
    orders: fileOf(readOrderFile("orderReference,skuCode\n1,A\n2,B\n1,X\n", say)),
    currentSlots: fileOf(readPlacementFile("slot,skuCode\n00-0,A/1\n", say)),
  };
  const place = (pointer: string) => {
    const found = faultInFile({ pointer, code: "x", detail: "" }, files);
    return found && [found[0], found[1].pointer];
  };
  expect(place("/skus/1/weightG")).toEqual(["skus", "/rows/4/weightG"]);
  expect(place("/orders/0/lines/1")).toEqual(["orders", "/rows/4/skuCode"]);
  expect(place("/orders/1/reference")).toEqual(["orders", "/rows/3/orderReference"]);
  expect(place("/currentSlots/A~11")).toEqual(["currentSlots", "/rows/2/slot"]);
  expect(place("/zone")).toBeUndefined();
});
