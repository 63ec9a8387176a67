import { checkedFile } from "./check-file.ts";
import { readCordeau } from "./cordeau.ts";
import type { DeliveryFile } from "./delivery-file.ts";
import { readLiLim } from "./li-lim.ts";
import { readMixedFleet } from "./mixed-fleet.ts";
import { readSolomon } from "./solomon.ts";
import { readVrplib } from "./vrplib.ts";

/**
 * Reads a problem file of any published family, told by its text: VRPLIB (also PyVRP's dialect of
 * it), Solomon, Li–Lim, Cordeau, Taillard's mixed fleets, or those on French roads.
 *
 * @param name what messages call the file
 * @throws RangeError naming the file and its fault
 */
export function readDeliveryFile(text: string, name: string): DeliveryFile {
  return checkedFile(fileOf(text, name));
}

function fileOf(text: string, name: string): DeliveryFile {
  const clean = text.replaceAll("\r", "");
  if (/^\s*EDGE_WEIGHT_TYPE\b|_SECTION\s*$/m.test(clean)) return readVrplib(clean, name);
  if (/CUST\s*NO/i.test(clean)) return readSolomon(clean, name);
  const [first = [], second = []] = clean
    .replaceAll(/\/\/.*$/gm, "")
    .split("\n")
    .map((line) => line.trim().split(/\s+/))
    .filter((words) => words[0] !== "");
  if (first.length >= 6 && second.length === 4) return readMixedFleet(clean, name);
  if (first.length === 3 && second.length === 9) return readLiLim(clean, name);
  if (first.length === 4 && second.length === 2) return readCordeau(clean, name);
  throw new RangeError(
    `${name} is in no form that is read: VRPLIB, Solomon, Li–Lim, Cordeau, or a mixed fleet.`,
  );
}
