import type { Context } from "../../platform/context.ts";
import { notFound } from "../../platform/errors.ts";
import { finishedPlan } from "./get-delivery-plan.ts";
import { amountsText, itineraryOf, type Leg } from "./itinerary.ts";
import type { DeliveryResult } from "./result-schema.ts";
import type { StoredPlan } from "./schema.ts";

type Route = DeliveryResult["routes"][number];

const ESCAPES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
};

/** Text as XML 1.0 may hold it: without control characters, which it cannot even escape. */
function escaped(text: string): string {
  return text
    .replaceAll(/[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu, "")
    .replaceAll(/[&<>"]/g, (sign) => ESCAPES[sign]!);
}

function place([lon, lat]: readonly [number, number]): string {
  return `lat="${lat}" lon="${lon}"`;
}

function clock(time: string): string {
  return time.slice(0, 5);
}

function depotName(plan: StoredPlan, id: string | null): string | null {
  return plan.depots.find((each) => each.id === id)?.name || id;
}

function addressOf(plan: StoredPlan, { depotId }: { readonly depotId: string | null }): string[] {
  const address = plan.depots.find((each) => each.id === depotId)?.address;
  return address === undefined ? [] : [address];
}

/** What a driver must know at a place, beside where it is. */
function noteOf(plan: StoredPlan, leg: Leg): string {
  switch (leg.kind) {
    case "start":
    case "reload":
      return [`leave ${clock(leg.leavesAt)}`, given("with", leg.load), ...addressOf(plan, leg)]
        .filter(Boolean)
        .join(", ");
    case "end":
      return [`arrival ${clock(leg.at)}`, ...addressOf(plan, leg)].join(", ");
    case "break":
      return `break of ${Math.round(leg.durationS / 60)} min at ${clock(leg.at)}`;
    case "stop": {
      const { visit, stop } = leg;
      const windows = stop.windows.map(({ from, until }) => `${from}–${until}`);
      const notes = [
        `arrival ${clock(visit.arrival)}`,
        ...(visit.waitS > 0 ? [`wait until ${clock(visit.serviceStart)}`] : []),
        ...(windows.length > 0 ? [`open ${windows.join(", ")}`] : []),
        ...(stop.address ? [stop.address] : []),
        ...(visit.depotId ? [`goods from ${depotName(plan, visit.depotId)}`] : []),
        ...[given("bring", stop.quantity), given("items", stop.items)],
        given("collect", stop.collect),
      ];
      return notes.filter(Boolean).join(", ");
    }
  }
}

function given(verb: string, amounts: Readonly<Record<string, number>> | undefined): string {
  const text = amountsText(amounts).replaceAll("|", " + ").replaceAll(":", " ");
  return text && `${verb} ${text}`;
}

interface Halt {
  readonly point: readonly [number, number];
  readonly name: string;
  readonly note: string;
  readonly isEnd: boolean;
}

/** Every place a vehicle comes to; a break is told at the place it lies before. */
function haltsOf(plan: StoredPlan, route: Route): Halt[] {
  const halts: Halt[] = [];
  let before: string[] = [];
  for (const leg of itineraryOf(plan, route)) {
    if (leg.kind === "break") {
      before.push(`before: ${noteOf(plan, leg)}`);
      continue;
    }
    const note = [...before, noteOf(plan, leg)].join(", ");
    before = [];
    if (leg.kind === "stop") {
      const { stop, sequence } = leg;
      const name = `${sequence} ${stop.name || stop.id}`;
      halts.push({ point: stop.point.coordinates, name, note, isEnd: false });
    } else {
      const point =
        leg.kind === "end" ? plan.depots.find(({ id }) => id === leg.depotId)!.point : leg.point;
      const name = `${HALT_NAMES[leg.kind]} ${depotName(plan, leg.depotId) ?? route.vehicleId}`;
      halts.push({ point: point.coordinates, name, note, isEnd: leg.kind !== "reload" });
    }
  }
  return halts;
}

const HALT_NAMES = { start: "Start", reload: "Reload", end: "End" } as const;

function marked(tag: "wpt" | "rtept", { point, name, note }: Halt): string {
  const inside = `<name>${escaped(name)}</name><desc>${escaped(note)}</desc>`;
  return `<${tag} ${place(point)}>${inside}</${tag}>`;
}

/** Where there is something to be done: the ends of a route are on the route alone. */
function waypoints(plan: StoredPlan, route: Route): string[] {
  return haltsOf(plan, route)
    .filter(({ isEnd }) => !isEnd)
    .map((halt) => `  ${marked("wpt", halt)}`);
}

function turns(plan: StoredPlan, route: Route): string[] {
  return [
    `  <rte><name>${escaped(route.vehicleId)}</name>`,
    ...haltsOf(plan, route).map((halt) => `    ${marked("rtept", halt)}`),
    "  </rte>",
  ];
}

function track({ vehicleId, geometry }: Route): string[] {
  return [
    `  <trk><name>${escaped(vehicleId)}</name><trkseg>`,
    ...geometry.coordinates.map((point) => `    <trkpt ${place(point)}/>`),
    "  </trkseg></trk>",
  ];
}

/** GPX 1.1 demands waypoints first, then routes, then tracks. */
function gpxOf(plan: StoredPlan, routes: readonly Route[]): string {
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<gpx version="1.1" creator="Entrepot" xmlns="http://www.topografix.com/GPX/1/1">',
    `  <metadata><name>${escaped(plan.name)}</name></metadata>`,
    ...routes.flatMap((route) => waypoints(plan, route)),
    ...routes.flatMap((route) => turns(plan, route)),
    ...routes.flatMap(track),
    "</gpx>",
    "",
  ].join("\n");
}

/**
 * The routes of a plan, or of one vehicle, as GPX: depots and stops with what is to be done
 * there and when, and the way between them.
 *
 * @throws AppError `not_found` if the vehicle drives no route
 */
export async function gpxDeliveryPlan(
  ctx: Context,
  id: string,
  vehicle: string | undefined,
): Promise<string> {
  const { input, result } = await finishedPlan(ctx, id);
  const routes = result.routes.filter(
    ({ vehicleId }) => vehicle === undefined || vehicleId === vehicle,
  );
  if (vehicle !== undefined && routes.length === 0) throw notFound();
  return gpxOf(input, routes);
}
