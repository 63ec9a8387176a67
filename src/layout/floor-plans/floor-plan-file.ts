import { readCsv } from "../../platform/csv.ts";
import { AppError, ConfigError } from "../../platform/errors.ts";
import { faultsOfFloorPlan } from "../engine/floor-plan-faults.ts";
import type { FloorPlanSpec } from "../engine/floor-plan-spec.ts";
import { MAX_RACK_ROWS, RACK_COLUMNS, RackRowSchema, readRacks } from "./rack-rows.ts";
import { placeInFile, racksToSpec } from "./racks-to-spec.ts";

/** What a file of racks does not say. */
export interface RackMeasures {
  readonly aislePitchMm?: number | undefined;
  readonly crossAisleWidthMm?: number | undefined;
  readonly dropPointAisle?: number | undefined;
}

/**
 * Reads a floor plan: JSON as the exchange takes and gives it, or a rack list as CSV.
 *
 * @throws ConfigError in a sentence that names the file and its first fault
 */
export function readFloorPlanFile(
  text: string,
  name: string,
  measures: RackMeasures = {},
): FloorPlanSpec {
  if (/^\s*[{[]/.test(text)) {
    const spec = specIn(text, name);
    checkSpec(spec, name, (pointer) => pointer);
    return spec as FloorPlanSpec;
  }
  const { aislePitchMm, crossAisleWidthMm, dropPointAisle = 0 } = measures;
  if (aislePitchMm === undefined || crossAisleWidthMm === undefined) {
    const missing = "--aisle-pitch-mm and --cross-aisle-mm";
    throw new ConfigError(
      `${name}: a rack list does not say how far aisles lie apart: ${missing}.`,
    );
  }
  return inSentences(name, () => {
    const { rows, faults } = readCsv(text, RACK_COLUMNS, RackRowSchema, { maxRows: MAX_RACK_ROWS });
    faults.throwIfAny();
    const racks = readRacks(rows, faults);
    const spec = racksToSpec(racks, { aislePitchMm, crossAisleWidthMm, dropPointAisle });
    checkSpec(spec, name, (pointer) => placeInFile(racks, pointer));
    return spec;
  });
}

/** A plan as it is asked for and answered has its racks under `spec`. */
function specIn(text: string, name: string): unknown {
  try {
    const json = JSON.parse(text) as { spec?: unknown };
    return json.spec ?? json;
  } catch (cause) {
    throw new ConfigError(`${name} is not JSON: ${(cause as Error).message}`, { cause });
  }
}

function checkSpec(spec: unknown, name: string, place: (pointer: string) => string): void {
  const [fault] = faultsOfFloorPlan(spec);
  if (fault !== undefined) {
    throw new ConfigError(`${name}: ${place(fault.pointer) || "/"}: ${fault.detail}`);
  }
}

/**
 * Does what may be refused, and names the file in the refusal.
 *
 * @throws ConfigError in a sentence that names the file and its first fault
 */
export function inSentences<T>(name: string, attempt: () => T): T {
  try {
    return attempt();
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    const [first] = error.faults;
    const said = first ? `${first.pointer || "/"}: ${first.detail}` : error.message;
    throw new ConfigError(`${name}: ${said}`, { cause: error });
  }
}
