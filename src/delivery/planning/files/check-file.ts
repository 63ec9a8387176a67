import type { DeliveryFile } from "./delivery-file.ts";

const LARGEST = 2 ** 31 - 1;

function isAmount(value: number): boolean {
  return Number.isInteger(value) && value >= 0 && value <= LARGEST;
}

/**
 * A file whose values can be meant: whole amounts from 0, windows that open before they close.
 *
 * @throws RangeError naming the client or vehicle as the file numbers it, and its fault
 */
export function checkedFile(file: DeliveryFile): DeliveryFile {
  const { name, input, clients, costDivisor } = file;
  for (const [stop, { demand = [], serviceS = 0, windowsS = [] }] of input.stops.entries()) {
    const where = `${name}: client ${clients[stop]}`;
    const amount = demand.find((value) => !isAmount(value));
    if (amount !== undefined) {
      throw new RangeError(`${where} has a demand of ${amount}; give a whole number from 0.`);
    }
    if (serviceS < 0) {
      throw new RangeError(`${where} has a service time of ${serviceS / costDivisor}, below 0.`);
    }
    for (const [from, until] of windowsS) {
      if (from <= until) continue;
      const [opens, closes] = [from / costDivisor, until / costDivisor];
      throw new RangeError(
        `${where} has a window that closes (${closes}) before it opens (${opens}).`,
      );
    }
  }
  for (const { pickup, load } of input.shipments ?? []) {
    if (load.every(isAmount)) continue;
    throw new RangeError(
      `${name}: pickup ${clients[pickup]} has a load of ${load}; give a whole number from 0.`,
    );
  }
  for (const [vehicle, { capacity = [] }] of input.vehicles.entries()) {
    const amount = capacity.find((value) => !isAmount(value));
    if (amount === undefined) continue;
    throw new RangeError(
      `${name}: vehicle ${vehicle + 1} has a capacity of ${amount}; give a whole number from 0.`,
    );
  }
  if (input.stops.length === 0) throw new RangeError(`${name} has no client to serve.`);
  if (input.vehicles.length === 0) throw new RangeError(`${name} has no vehicle.`);
  return file;
}
