import type { useForm } from "@mantine/form";
import { fieldOf, type Problem } from "../api/problem.ts";
import { nearestPort, type Port } from "../parts/ports.ts";
import type { Warehouse } from "./readings.ts";

/** A warehouse as it is typed. */
export interface WarehouseDraft {
  name: string;
  address: { line1: string; line2: string; city: string; region: string; postalCode: string };
  country: string;
  locode: string;
  lon: string;
  lat: string;
  timeZone: string;
  cutOff: string;
  /** ISO weekdays, "1" is Monday. */
  workingDays: string[];
  /** Dates with commas or blanks between them. */
  holidays: string;
  storageClasses: string[];
  dangerousGoodsClasses: string[];
  services: string[];
}

export type WarehouseFormState = ReturnType<typeof useForm<WarehouseDraft>>;

export const BLANK: WarehouseDraft = {
  name: "",
  address: { line1: "", line2: "", city: "", region: "", postalCode: "" },
  country: "",
  locode: "",
  lon: "",
  lat: "",
  timeZone: "",
  cutOff: "14:00",
  workingDays: ["1", "2", "3", "4", "5"],
  holidays: "",
  storageClasses: ["ambient"],
  dangerousGoodsClasses: [],
  services: [],
};

export function draftOfWarehouse(warehouse: Warehouse): WarehouseDraft {
  const { address, point, locode, workingDays, holidays } = warehouse;
  return {
    name: warehouse.name,
    address: {
      line1: address.line1,
      line2: address.line2 ?? "",
      city: address.city,
      region: address.region ?? "",
      postalCode: address.postalCode ?? "",
    },
    country: warehouse.country,
    locode: locode ?? "",
    lon: String(point.coordinates[0]),
    lat: String(point.coordinates[1]),
    timeZone: warehouse.timeZone,
    cutOff: warehouse.cutOff,
    workingDays: workingDays.map(String),
    holidays: holidays.join(", "),
    storageClasses: [...warehouse.storageClasses],
    dangerousGoodsClasses: [...warehouse.dangerousGoodsClasses],
    services: [...warehouse.services],
  };
}

/** What the exchange is sent of it; it says what of it is wrong. */
export function inputOfWarehouse(draft: WarehouseDraft) {
  const { line1, line2, city, region, postalCode } = draft.address;
  const point: Warehouse["point"] = {
    type: "Point",
    coordinates: [Number(draft.lon), Number(draft.lat)],
  };
  return {
    name: draft.name,
    address: {
      line1,
      city,
      ...(line2 && { line2 }),
      ...(region && { region }),
      ...(postalCode && { postalCode }),
    },
    country: draft.country,
    locode: draft.locode === "" ? null : draft.locode.toUpperCase(),
    point,
    timeZone: draft.timeZone,
    cutOff: draft.cutOff,
    workingDays: draft.workingDays.map(Number).sort(),
    holidays: draft.holidays.split(/[\s,;]+/).filter((date) => date !== ""),
    storageClasses: draft.storageClasses as Warehouse["storageClasses"],
    dangerousGoodsClasses: draft.dangerousGoodsClasses as Warehouse["dangerousGoodsClasses"],
    services: draft.services as Warehouse["services"],
  };
}

const LISTS = /^(workingDays|holidays|storageClasses|dangerousGoodsClasses|services)\..*$/;

/** Shows faults at their fields; true if there was one to show. */
export function showFaults(form: WarehouseFormState, problem: Problem): boolean {
  const errors = problem.faults.map((fault) => {
    const field = fieldOf(fault)
      .replace(/^point\.coordinates\.0$/, "lon")
      .replace(/^point.*$/, "lat")
      .replace(LISTS, "$1");
    return [field, fault.detail] as const;
  });
  form.setErrors(Object.fromEntries(errors));
  return errors.length > 0;
}

/** The pin of a draft; undefined while it is not placed. */
export function pinOf({ lon, lat }: WarehouseDraft): readonly [number, number] | undefined {
  if (lon.trim() === "" || lat.trim() === "") return undefined;
  const point = [Number(lon), Number(lat)] as const;
  const isOnEarth = Math.abs(point[0]) <= 180 && Math.abs(point[1]) <= 90;
  return isOnEarth ? point : undefined;
}

/** A draft put on a point: what the nearest port tells is taken over where nothing is said yet. */
export function placed(draft: WarehouseDraft, lon: number, lat: number): Partial<WarehouseDraft> {
  const { port } = nearestPort(lon, lat);
  const before = pinOf(draft);
  const suggested = before && nearestPort(...before).port.timeZone;
  const isOwn = draft.timeZone !== "" && draft.timeZone !== suggested;
  return {
    lon: (((((lon + 180) % 360) + 360) % 360) - 180).toFixed(4),
    lat: lat.toFixed(4),
    timeZone: isOwn ? draft.timeZone : port.timeZone,
    country: draft.country || port.country,
  };
}

/** A draft put into a port, which gives it country and time zone too. */
export function atPort(draft: WarehouseDraft, port: Port): Partial<WarehouseDraft> {
  return {
    lon: port.lon.toFixed(4),
    lat: port.lat.toFixed(4),
    locode: port.locode,
    country: port.country,
    timeZone: port.timeZone,
    address: { ...draft.address, city: draft.address.city || port.name },
  };
}
