import portsCsv from "../../../seeds/reference/ports.csv?raw";
import { greatCircleM } from "../../numeric/geometry.ts";

/** A port of the reference table. */
export interface Port {
  readonly locode: string;
  readonly name: string;
  readonly country: string;
  readonly lon: number;
  readonly lat: number;
  readonly timeZone: string;
}

const [, ...rows] = portsCsv.trim().split(/\r?\n/);

/** Ports in the order of their names: places that can be named instead of clicked. */
export const PORTS: readonly Port[] = rows
  .map((row) => {
    const [locode = "", name = "", country = "", lon, lat, timeZone = ""] = row.split(",");
    return { locode, name, country, lon: Number(lon), lat: Number(lat), timeZone };
  })
  .sort((a, b) => a.name.localeCompare(b.name, "en"));

/** A place so near to a port is called by its name. */
export const AT_PORT_M = 15_000;

/** The port nearest to a place, with the distance in metres. */
export function nearestPort(lon: number, lat: number): { port: Port; distanceM: number } {
  let [port, distanceM] = [PORTS[0]!, Number.POSITIVE_INFINITY];
  for (const each of PORTS) {
    const metres = greatCircleM(lon, lat, each.lon, each.lat);
    if (metres < distanceM) [port, distanceM] = [each, metres];
  }
  return { port, distanceM };
}
