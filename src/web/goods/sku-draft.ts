import type { api } from "../api/client.ts";
import type { Sku } from "./readings.ts";

type SkuInput = Parameters<typeof api.skus.$post>[0]["json"];
export type StorageClass = Sku["storageClass"];

export const BATTERY_KINDS = [
  "lithium-ion",
  "lithium-metal",
  "sodium-ion",
  "nickel-metal-hydride",
  "nickel-cadmium",
  "lead-acid",
  "alkaline",
] as const;
export const BATTERY_PACKINGS = ["alone", "packed-with", "contained-in"] as const;

/** A SKU while it is typed: texts, empty where there is nothing. */
export interface SkuDraft {
  code: string;
  name: string;
  lengthMm: string;
  widthMm: string;
  heightMm: string;
  weightG: string;
  storageClass: StorageClass;
  monthlyUnits: string;
  linesPerOrder: string;
  unitsPerLine: string;
  hsCode: string;
  unNumber: string;
  dangerousGoodsClass: string;
  battery: { kind: string; wattHours: string; lithiumG: string; count: string; packing: string };
}

const text = (value: number | string | null | undefined) =>
  value === null || value === undefined ? "" : String(value);

export function draftOfSku(sku: Sku | undefined): SkuDraft {
  const { battery } = sku ?? {};
  return {
    code: text(sku?.code),
    name: text(sku?.name),
    lengthMm: text(sku?.lengthMm),
    widthMm: text(sku?.widthMm),
    heightMm: text(sku?.heightMm),
    weightG: text(sku?.weightG),
    storageClass: sku?.storageClass ?? "ambient",
    monthlyUnits: text(sku?.monthlyUnits ?? 0),
    linesPerOrder: text(sku?.linesPerOrder ?? 1),
    unitsPerLine: text(sku?.unitsPerLine ?? 1),
    hsCode: text(sku?.hsCode),
    unNumber: text(sku?.unNumber),
    dangerousGoodsClass: text(sku?.dangerousGoodsClass),
    battery: {
      kind: text(battery?.kind),
      wattHours: text(battery?.wattHours),
      lithiumG: text(battery?.lithiumG),
      count: text(battery?.count ?? 1),
      packing: battery?.packing ?? "contained-in",
    },
  };
}

const numberOrNull = (value: string) => (value.trim() === "" ? null : Number(value));
const textOrNull = (value: string) => value.trim() || null;

/** What is sent; what is no number in it the exchange refuses at its field. */
export function inputOfDraft(draft: SkuDraft): SkuInput {
  const { battery } = draft;
  const input = {
    code: draft.code.trim(),
    name: draft.name.trim(),
    lengthMm: numberOrNull(draft.lengthMm),
    widthMm: numberOrNull(draft.widthMm),
    heightMm: numberOrNull(draft.heightMm),
    weightG: numberOrNull(draft.weightG),
    storageClass: draft.storageClass,
    monthlyUnits: numberOrNull(draft.monthlyUnits),
    linesPerOrder: numberOrNull(draft.linesPerOrder),
    unitsPerLine: numberOrNull(draft.unitsPerLine),
    hsCode: textOrNull(draft.hsCode),
    unNumber: textOrNull(draft.unNumber.toUpperCase()),
    dangerousGoodsClass: textOrNull(draft.dangerousGoodsClass),
    battery:
      battery.kind === ""
        ? null
        : {
            kind: battery.kind,
            wattHours: numberOrNull(battery.wattHours),
            lithiumG: numberOrNull(battery.lithiumG),
            count: numberOrNull(battery.count),
            packing: battery.packing,
          },
  };
  return input as SkuInput;
}

/** A SKU that was removed, as it is added again. */
export function inputOfSku(sku: Sku): SkuInput {
  const { id: _id, version: _version, createdAt: _createdAt, ...input } = sku;
  return input;
}
