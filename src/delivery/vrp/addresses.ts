import type { Address, VrpRequest } from "./request-schema.ts";

/** Every address of a request with its pointer: the vehicles' first. */
export function addressesOf(request: VrpRequest) {
  return [
    ...request.vehicles.flatMap((vehicle, i) => [
      [`/vehicles/${i}/start_address`, vehicle.start_address] as const,
      ...(vehicle.end_address
        ? [[`/vehicles/${i}/end_address`, vehicle.end_address] as const]
        : []),
    ]),
    ...(request.services ?? []).map(
      ({ address }, i) => [`/services/${i}/address`, address] as const,
    ),
    ...(request.shipments ?? []).flatMap(({ pickup, delivery }, i) => [
      [`/shipments/${i}/pickup/address`, pickup.address] as const,
      [`/shipments/${i}/delivery/address`, delivery.address] as const,
    ]),
  ];
}

/** The places of a request, each once, in the order in which they are first named. */
export function locationsOf(request: VrpRequest): Address[] {
  const locations = new Map<string, Address>();
  for (const [, address] of addressesOf(request)) {
    if (!locations.has(address.location_id)) locations.set(address.location_id, address);
  }
  return [...locations.values()];
}
