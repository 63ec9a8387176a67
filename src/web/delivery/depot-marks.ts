import { CATEGORY_COLOURS } from "./day.ts";
import type { Plan } from "./readings.ts";

/** How a depot is told apart on map and list: a letter in the order given, and a colour. */
export interface DepotMark {
  readonly letter: string;
  readonly colour: string;
}

/** Of a depot where there are several to tell apart; none where there is one, or goods under way. */
export function depotMark(plan: Plan, depotId: string | null): DepotMark | undefined {
  const at = plan.depots.findIndex(({ id }) => id === depotId);
  if (at < 0 || plan.depots.length === 1) return undefined;
  const letter = at < 26 ? String.fromCharCode(65 + at) : String(at + 1);
  return { letter, colour: CATEGORY_COLOURS[at % CATEGORY_COLOURS.length]! };
}
