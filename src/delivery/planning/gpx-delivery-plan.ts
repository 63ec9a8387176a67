import type { Context } from "../../platform/context.ts";
import { notFound } from "../../platform/errors.ts";
import { finishedPlan } from "./get-delivery-plan.ts";
import type { DeliveryResult } from "./result-schema.ts";
import type { Stop, StoredPlan } from "./schema.ts";

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

function waypoints(route: Route, stopOf: ReadonlyMap<string, Stop>): string[] {
  return route.stops.map(({ stopId, arrival }, i) => {
    const stop = stopOf.get(stopId)!;
    const name = escaped(`${i + 1} ${stop.name || stop.id}`);
    const times = stop.windows.map(({ from, until }) => `${from}–${until}`).join(", ");
    const note = escaped([`arrival ${arrival.slice(0, 5)}`, times].filter(Boolean).join(", "));
    return `  <wpt ${place(stop.point.coordinates)}><name>${name}</name><desc>${note}</desc></wpt>`;
  });
}

function turns(route: Route, stopOf: ReadonlyMap<string, Stop>): string[] {
  return [
    `  <rte><name>${escaped(route.vehicleId)}</name>`,
    ...route.stops.map(({ stopId }) => {
      const stop = stopOf.get(stopId)!;
      const name = escaped(stop.name || stop.id);
      return `    <rtept ${place(stop.point.coordinates)}><name>${name}</name></rtept>`;
    }),
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
  const stopOf = new Map(plan.stops.map((stop) => [stop.id, stop]));
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<gpx version="1.1" creator="Entrepot" xmlns="http://www.topografix.com/GPX/1/1">',
    `  <metadata><name>${escaped(plan.name)}</name></metadata>`,
    ...routes.flatMap((route) => waypoints(route, stopOf)),
    ...routes.flatMap((route) => turns(route, stopOf)),
    ...routes.flatMap(track),
    "</gpx>",
    "",
  ].join("\n");
}

/**
 * The routes of a plan, or of one vehicle, as GPX: stops with their times, and the way between them.
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
