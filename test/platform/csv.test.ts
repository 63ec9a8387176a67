import { z } from "@hono/zod-openapi";
import fc from "fast-check";
import { expect, test } from "vitest";
import { type CsvColumn, readCsv, writeCsv } from "../../src/platform/csv.ts";
import { AppError } from "../../src/platform/errors.ts";

const COLUMNS: readonly CsvColumn[] = [
  { path: ["name"], type: "text", isRequired: true },
  { path: ["size"], type: "number", isRequired: true },
  { path: ["lamp", "watts"], type: "number" },
];
const Thing = z.strictObject({
  name: z.string().max(40),
  size: z.number().min(0).max(1000),
  lamp: z.strictObject({ watts: z.number() }).optional(),
});

function read(text: string, maxRows = 1000) {
  const { rows, faults } = readCsv(text, COLUMNS, Thing, { maxRows });
  faults.throwIfAny();
  return rows;
}

/** `code@pointer` of every fault. */
function faultsOf(text: string, maxRows?: number): string[] {
  try {
    read(text, maxRows);
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    expect(error.code).toBe("invalid");
    return error.faults.map(({ code, pointer }) => `${code}@${pointer}`);
  }
  return [];
}

test("reads rows with their line numbers, nested columns and absent cells", () => {
  expect(read("size,lampWatts,name\n2,7.5,lamp\n\n-0,,box\n")).toEqual([
    { line: 2, value: { name: "lamp", size: 2, lamp: { watts: 7.5 } } },
    { line: 4, value: { name: "box", size: -0 } },
  ]);
});

test("takes a byte order mark, semicolons, and any line ends", () => {
  const expected = [
    { line: 2, value: { name: "a,b", size: 1.5 } },
    { line: 3, value: { name: "c", size: 2 } },
  ];
  expect(read("\uFEFFname;size\r\na,b;1.5\r\nc;2")).toEqual(expected);
  expect(read('name,size\r"a,b",1.5\rc,2\r')).toEqual(expected);
});

test("counts lines as an editor does when quoted cells hold line breaks", () => {
  const faults = faultsOf('name,size\r\n"two\r\nlines",1\r\n"three\n\nlines",2\r\nbad,x\r\n');
  expect(faults).toEqual(["not_a_number@/rows/7/size"]);
});

test.each<[what: string, text: string, faults: string[]]>([
  ["no text at all", "", ["empty_file@/rows/1"]],
  ["blank lines only", "\n\n", ["empty_file@/rows/1"]],
  ["a header alone", "name,size\n", ["no_rows@/rows/1"]],
  ["a column twice", "name,size,name\na,1,b\n", ["duplicate_column@/rows/1/name"]],
  ["a column missing", "name\na\n", ["missing_column@/rows/1/size"]],
  ["an unknown column", "name,size,colour\na,1,red\n", ["unknown_column@/rows/1/colour"]],
  ["a column in other case", "Name,size\na,1\n", [
    "unknown_column@/rows/1/Name",
    "missing_column@/rows/1/name",
  ]],
  ["a short row", "name,size\na\nb,2\n", ["ragged_row@/rows/2"]],
  ["a long row", "name,size\na,1\nb,2,3\n", ["ragged_row@/rows/3"]],
  ["an open quote", 'name,size\na,1\n"b,2\nc,3\n', ["unclosed_quote@/rows/3"]],
  ["an open quote and another later", 'name,size\n"b,2\nc,"3"\n', ["bad_quote@/rows/2"]],
  ["a quote inside a cell", 'name,size\n5" pipe,2\n', ["bad_quote@/rows/2"]],
  ["an open quote far from the end", `name,size\n"b,2\n${"c,3\n".repeat(20_000)}`, [
    "row_too_long@/rows/2",
  ]],
  ["a decimal comma", 'name,size\na,"1,5"\n', ["decimal_comma@/rows/2/size"]],
  ["a decimal comma after semicolons", "name;size\na;1,5\n", ["decimal_comma@/rows/2/size"]],
  ["a thousands separator", 'name,size\na,"1,200.5"\n', ["not_a_number@/rows/2/size"]],
  ["words for a number", "name,size\na,many\n", ["not_a_number@/rows/2/size"]],
  ["a number out of range", "name,size\na,-1\n", ["too_small@/rows/2/size"]],
  ["a text too long", `name,size\n${"a".repeat(41)},1\n`, ["too_big@/rows/2/name"]],
  ["a required cell empty", "name,size\na,\n", ["missing@/rows/2/size"]],
  ["a NUL", "name,size\na,1\nb\0,2\n", ["nul@/rows/3"]],
  ["too many rows", `name,size\n${"a,1\n".repeat(1001)}`, ["too_many_rows@/rows/1"]],
])("refuses %s by name", (_, text, faults) => {
  expect(faultsOf(text)).toEqual(faults);
}); // biome-ignore format: a table of cases

test("shows a hundred faults and counts them all", () => {
  const text = `name,size\n${"a,x\n".repeat(250)}`;
  expect(faultsOf(text)).toHaveLength(100);
  expect(() => read(text)).toThrow("250 faults; the first 100 are listed.");
});

test("a column named like a pointer's own signs is escaped in it", () => {
  expect(faultsOf("name,size,a/b~c\na,1,2\n")).toEqual(["unknown_column@/rows/1/a~1b~0c"]);
});

test("writes no cell that a spreadsheet would run, and leaves numbers numbers", () => {
  const names = ["=1+1", "+1", "-1", "@x", "\tx", "\rx", "＝1", "  =1", "'=1", "plain", "a;b"];
  const text = writeCsv(
    COLUMNS,
    names.map((name) => ({ name, size: -12.5, lamp: null })),
  );
  expect(text.split("\r\n").slice(0, 12)).toEqual([
    "name,size,lampWatts",
    "'=1+1,-12.5,",
    "'+1,-12.5,",
    "'-1,-12.5,",
    "'@x,-12.5,",
    '"\'\tx",-12.5,',
    '"\'\rx",-12.5,',
    "'＝1,-12.5,",
    "'  =1,-12.5,",
    "''=1,-12.5,",
    "plain,-12.5,",
    '"a;b",-12.5,',
  ]);
});

test("what is written is read back the same", () => {
  const character = fc.constantFrom(..."=+-@\t\r\n'\",; ＝ab中é");
  const name = fc
    .array(character, { minLength: 1, maxLength: 8 })
    .map((characters) => characters.join(""))
    .filter((text) => text.trim() !== "");
  const thing = fc.record({ name, size: fc.integer({ min: 0, max: 1000 }) });
  fc.assert(
    fc.property(fc.array(thing, { minLength: 1, maxLength: 5 }), (things) => {
      expect(read(writeCsv(COLUMNS, things)).map(({ value }) => value)).toEqual(things);
    }),
    { seed: 1, numRuns: 2000 },
  );
});
