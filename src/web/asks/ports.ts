import portsCsv from "../../../seeds/reference/ports.csv?raw";
import { greatCircleM } from "../../numeric/geometry.ts";

export interface Port {
  readonly code: string;
  readonly name: string;
  readonly country: string;
  readonly lon: number;
  readonly lat: number;
}

/** Ports of the reference table: places that can be named instead of clicked. */
export const PORTS: readonly Port[] = portsCsv
  .trim()
  .split(/\r?\n/)
  .slice(1)
  .map((row) => {
    const [code = "", name = "", country = "", lon, lat] = row.split(",");
    return { code, name, country, lon: Number(lon), lat: Number(lat) };
  });

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
