import { type DraftVehicle, newKey } from "./draft.ts";

/** The next free name: `Van 3` follows `Van 2`, and `Van A 2` follows `Van A`. */
function nextId(id: string, taken: ReadonlySet<string>): string {
  const numbered = /^(.*?)(\d+)$/.exec(id);
  const stem = numbered ? numbered[1]! : `${id} `;
  let number = numbered ? Number(numbered[2]) + 1 : 2;
  while (taken.has(`${stem}${number}`)) number++;
  return `${stem}${number}`;
}

/** The vehicles with copies of one right after it, each under a name of its own. */
export function copiesOf(
  vehicles: readonly DraftVehicle[],
  vehicle: DraftVehicle,
  count: number,
): DraftVehicle[] {
  const taken = new Set(vehicles.map(({ id }) => id));
  const copies = Array.from({ length: count }, () => {
    const id = nextId(vehicle.id, taken);
    taken.add(id);
    return { ...vehicle, key: newKey(), id };
  });
  return vehicles.flatMap((each) => (each.key === vehicle.key ? [each, ...copies] : [each]));
}
