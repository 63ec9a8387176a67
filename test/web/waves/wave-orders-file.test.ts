import { expect, test } from "vitest";
import { readOrdersFile } from "../../../src/web/waves/wave-orders-file.ts";

const say = (key: string, of: string) => `${key} ${of}`;

test("lines of an order are gathered, clock times are on the day of the wave", () => {
  const csv = "orderReference,skuCode,quantity,due,note\nA,CUP,2,14:30,x\nB,BOX,,,\nA,BOX,1,,\n";
  const read = readOrdersFile(csv, "2027-03-02", say);
  expect(read).toEqual({
    file: {
      orders: [
        {
          reference: "A",
          due: new Date("2027-03-02T14:30").toISOString(),
          lines: [
            { skuCode: "CUP", quantity: 2 },
            { skuCode: "BOX", quantity: 1 },
          ],
        },
        { reference: "B", lines: [{ skuCode: "BOX", quantity: 1 }] },
      ],
      lines: [2, 3],
    },
  });
});

test("what cannot be read is named by its row and column", () => {
  const faultsOf = (csv: string) => {
    const read = readOrdersFile(csv, "2027-03-02", say);
    return "faults" in read ? read.faults.map(({ pointer, code }) => `${pointer} ${code}`) : [];
  };
  expect(faultsOf("orderReference\nA\n")).toEqual(["/rows/1/skuCode missingColumn"]);
  expect(faultsOf("")).toEqual(["/rows/1/ noRows"]);
  expect(
    faultsOf("orderReference,skuCode,quantity,due\nA,CUP,none,\nB,CUP,1,soon\nC,CUP,1.5,\n"),
  ).toEqual(["/rows/2/quantity badQuantity", "/rows/3/due badDue", "/rows/4/quantity badQuantity"]);
});
