import portsCsv from "../../../seeds/reference/ports.csv?raw";

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

/** Ports in the order of their names. */
export const PORTS: readonly Port[] = rows
  .map((row) => {
    const [locode = "", name = "", country = "", lon, lat, timeZone = ""] = row.split(",");
    return { locode, name, country, lon: Number(lon), lat: Number(lat), timeZone };
  })
  .sort((a, b) => a.name.localeCompare(b.name, "en"));

/** The port nearest to a point, near enough to suggest its time zone by. */
export function nearestPort(lon: number, lat: number): Port | undefined {
  const shrink = Math.cos((lat * Math.PI) / 180);
  const apart = (port: Port) => {
    const across = ((port.lon - lon + 540) % 360) - 180;
    return (across * shrink) ** 2 + (port.lat - lat) ** 2;
  };
  return PORTS.reduce<Port | undefined>(
    (best, port) => (best === undefined || apart(port) < apart(best) ? port : best),
    undefined,
  );
}
