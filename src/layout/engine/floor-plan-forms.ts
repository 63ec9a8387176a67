/** The form of floor plans: numbers, texts and lists where they belong. */

/** What is wrong with a floor plan, and where: `pointer` is an RFC 6901 JSON pointer. */
export interface FloorPlanFault {
  readonly pointer: string;
  readonly code: FloorPlanFaultCode;
  readonly detail: string;
}

export type FloorPlanFaultCode =
  | "missing"
  | "wrong-type"
  | "out-of-range"
  | "too-many-slots"
  | "duplicate"
  | "overlap"
  | "aisle-too-narrow"
  | "bay-without-zone"
  | "unknown-slot"
  | "crossed-edges"
  | "cannot-turn"
  | "unreachable";

export type Bounds = readonly [least: number, most: number];

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

export function checkNumbers(
  faults: FloorPlanFault[],
  at: string,
  holder: Record<string, unknown>,
  bounds: Record<string, Bounds>,
): void {
  for (const [key, within] of Object.entries(bounds)) {
    checkNumber(faults, `${at}/${key}`, holder[key], within);
  }
}

export function checkNumber(
  faults: FloorPlanFault[],
  pointer: string,
  value: unknown,
  [least, most]: Bounds,
): void {
  if (value === undefined || value === null) {
    faults.push({ pointer, code: "missing", detail: `Give a whole number, ${least} to ${most}.` });
  } else if (typeof value !== "number" || !Number.isInteger(value)) {
    faults.push({
      pointer,
      code: "wrong-type",
      detail: `Whole numbers only, ${least} to ${most}.`,
    });
  } else if (value < least || value > most) {
    const detail = `${value} is not between ${least} and ${most}.`;
    faults.push({ pointer, code: "out-of-range", detail });
  }
}

export function checkList(
  faults: FloorPlanFault[],
  pointer: string,
  value: unknown,
  [least, most]: Bounds,
  checkItem: (faults: FloorPlanFault[], pointer: string, item: unknown) => void,
): void {
  if (value === undefined || value === null) {
    faults.push({ pointer, code: "missing", detail: "Give a list." });
  } else if (!Array.isArray(value)) {
    faults.push({ pointer, code: "wrong-type", detail: "This must be a list." });
  } else if (value.length < least || value.length > most) {
    const detail = `The list has ${value.length} entries, not ${least} to ${most}.`;
    faults.push({ pointer, code: "out-of-range", detail });
  } else {
    for (const [index, item] of value.entries()) checkItem(faults, `${pointer}/${index}`, item);
  }
}

export function checkObject(
  faults: FloorPlanFault[],
  pointer: string,
  value: unknown,
  bounds: Record<string, Bounds>,
): value is Record<string, unknown> {
  if (!isRecord(value)) {
    const code = value === undefined ? "missing" : "wrong-type";
    faults.push({ pointer, code, detail: "This must be an object." });
    return false;
  }
  checkNumbers(faults, pointer, value, bounds);
  return true;
}

export function checkText(faults: FloorPlanFault[], pointer: string, value: unknown): void {
  if (value === undefined || value === null) {
    faults.push({ pointer, code: "missing", detail: "Give a text." });
  } else if (typeof value !== "string" || value === "" || value.length > 100) {
    faults.push({ pointer, code: "wrong-type", detail: "This must be 1 to 100 characters." });
  }
}
