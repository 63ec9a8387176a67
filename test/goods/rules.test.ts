import { expect, test } from "vitest";
import { type Battery, type Hazards, judgeHazards } from "../../src/goods/index.ts";

const ION: Battery = {
  kind: "lithium-ion",
  wattHours: 20,
  lithiumG: null,
  count: 1,
  packing: "contained-in",
};
const METAL: Battery = { ...ION, kind: "lithium-metal", wattHours: null, lithiumG: 0.3 };

function judge(hazards: Partial<Hazards>) {
  const { dangerousGoodsClass, faults } = judgeHazards({
    unNumber: null,
    dangerousGoodsClass: null,
    battery: null,
    ...hazards,
  });
  return {
    dangerousGoodsClass,
    faults: faults.map(({ code, path }) => `${code}@${path.join(".")}`),
  };
}

test.each<[what: string, hazards: Partial<Hazards>, goodsClass: string | null]>([
  ["harmless goods have no class", {}, null],
  ["perfume is class 3", { unNumber: "UN1266" }, "3"],
  ["a power bank is class 9", { unNumber: "UN3480", battery: { ...ION, packing: "alone" } }, "9"],
  ["a phone is class 9", { unNumber: "UN3481", battery: ION }, "9"],
  ["a watch is class 9", { unNumber: "UN3091", battery: METAL }, "9"],
  ["a wheelchair may hold any battery", { unNumber: "UN3171", battery: ION }, "9"],
  ["a car battery is class 8", { unNumber: "UN2794" }, "8"],
  ["an aerosol has the division given", { unNumber: "UN1950", dangerousGoodsClass: "2.1" }, "2.1"],
  ["an unknown number has the class given", { unNumber: "UN3245", dangerousGoodsClass: "9" }, "9"],
  ["the right class may be repeated", { unNumber: "UN1266", dangerousGoodsClass: "3" }, "3"],
  ["alkaline cells need no number", { battery: { ...ION, kind: "alkaline" } }, null],
])("%s", (_, hazards, dangerousGoodsClass) => {
  expect(judge(hazards)).toEqual({ dangerousGoodsClass, faults: [] });
}); // biome-ignore format: a table of cases

test.each<[what: string, hazards: Partial<Hazards>, fault: string]>([
  ["an unknown number alone", { unNumber: "UN3245" }, "missing_class@dangerousGoodsClass"],
  ["an aerosol of no division", { unNumber: "UN1950" }, "missing_class@dangerousGoodsClass"],
  ["an aerosol of class 3", { unNumber: "UN1950", dangerousGoodsClass: "3" },
    "class_contradicts_un_number@dangerousGoodsClass"],
  ["perfume of class 9", { unNumber: "UN1266", dangerousGoodsClass: "9" },
    "class_contradicts_un_number@dangerousGoodsClass"],
  ["a lithium number without battery", { unNumber: "UN3481" }, "missing_battery@battery"],
  ["a lithium battery without number", { battery: ION }, "missing_un_number@unNumber"],
  ["lithium ion under a metal number", { unNumber: "UN3091", battery: ION },
    "battery_contradicts_un_number@battery.kind"],
  ["a phone under the number of loose batteries", { unNumber: "UN3480", battery: ION },
    "battery_contradicts_un_number@battery.packing"],
  ["a lithium battery in perfume", { unNumber: "UN1266", battery: ION },
    "battery_contradicts_un_number@battery.kind"],
  ["lithium ion without watt-hours", { unNumber: "UN3481", battery: { ...ION, wattHours: null } },
    "missing_watt_hours@battery.wattHours"],
  ["lithium metal without grams", { unNumber: "UN3091", battery: { ...METAL, lithiumG: null } },
    "missing_lithium@battery.lithiumG"],
])("refuses %s", (_, hazards, fault) => {
  expect(judge(hazards).faults).toEqual([fault]);
}); // biome-ignore format: a table of cases

test("the number to take is named, by how the battery travels", () => {
  const alone = {
    unNumber: null,
    dangerousGoodsClass: null,
    battery: { ...ION, packing: "alone" },
  };
  const [fault] = judgeHazards(alone as Hazards).faults;
  expect(fault!.detail).toContain("UN3480");
});
