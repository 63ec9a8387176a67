import { expect, test } from "vitest";
import { jsonFault } from "../../src/platform/json-fault.ts";

test.each([
  ['{"stops": [{"point": {"coordinates": [NaN, 51.9]}}]}', "/stops/0/point/coordinates/0", /"NaN"/],
  ['{"stops": [{"lon": 4.4}, {"lon": Infinity}]}', "/stops/1/lon", /"Infinity" .* a value/],
  ['{"a": [1, 2,]}', "/a/2", /"\]" .* a value/],
  ['{"a": [1 2]}', "/a/0", /"2" .* a comma/],
  ["{'a': 1}", "/", /a key in double quotes/],
  ['{"a": 01}', "/a", /"01"/],
  ['{"a": .5}', "/a", /"\.5"/],
  ['{"a": 1', "/a", /the text ends/],
  ['{"a/b": {"c~": tru}}', "/a~1b/c~0", /"tru"/],
  ['{"a": "line\nbreak"}', "/a", /a value/],
  ['{"a": "\\x"}', "/a", /a value/],
  ["[1, 2] x", "", /nothing more/],
  ["name=x", "", /"name" .* a value/],
  ["", "", /the text ends/],
])("of %j the place is told where it stops being JSON", (text, pointer, detail) => {
  expect(() => JSON.parse(text)).toThrow(SyntaxError);
  expect(jsonFault(text)).toMatchObject({ pointer, code: "not_json" });
  expect(jsonFault(text).detail).toMatch(detail);
});

test("a text nested a hundred thousand levels deep is told at once", () => {
  const fault = jsonFault(`${"[".repeat(100_000)}x`);
  expect(fault.detail).toMatch(/"x" stands/);
  expect(fault.pointer.length).toBeLessThan(100);
});
