import { expect, test } from "vitest";
import { folded, readAddress } from "../../../src/delivery/places/read-address.ts";

test("names are looked up without accents, marks and capitals", () => {
  expect(folded("São Luís")).toBe("sao luis");
  expect(folded("’s-Gravenhage (Den Haag)")).toBe("s gravenhage den haag");
  expect(folded("Łódź / Straße")).toBe("lodz strasse");
  expect(folded("深圳")).toBe("");
});

test.each([
  ["Coolsingel 40, 3011 AD Rotterdam, Netherlands", "NL", ["ad rotterdam", "rotterdam", "ad"]],
  ["Coolsingel 40 3011 AD Rotterdam NL", undefined, ["ad rotterdam nl"]],
  ["Rua do Ouro 12, 4150-552 Porto, Portugal", "PT", ["porto"]],
  ["Rotterdam", undefined, ["rotterdam"]],
  ["Lyon, FR", "FR", ["lyon"]],
  ["Hafenstr. 3; 20457 Hamburg; Deutschland; DE", "DE", ["deutschland"]],
  ["10 Downing Street, London, UK", "GB", ["london"]],
  ["75001 Paris France", "FR", ["paris"]],
])("%s names its town and country", (address, country, first) => {
  const read = readAddress(address);
  expect(read.country).toBe(country);
  expect(read.names.slice(0, first.length)).toEqual(first);
});

test("a street with a number is no town", () => {
  expect(readAddress("Rotterdam Avenue 3, Nowhere").names).toEqual(["nowhere"]);
  expect(readAddress("Paris Street 5, Lyon").names).toEqual(["lyon"]);
});

test("codes of states are seen", () => {
  expect(readAddress("1 Main St, Springfield, IL 62704, USA").admins).toContain("IL");
});
