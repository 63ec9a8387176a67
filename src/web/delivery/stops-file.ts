import { type NamedRow, namedRows } from "../parts/csv-rows.ts";
import type { Stop } from "./readings.ts";
import { stockOf } from "./stock-text.ts";

export type StopRow = NamedRow;

/** A stop before it is sent: it may have an address instead of a point. */
export type DraftStop = Omit<Stop, "point"> & Partial<Pick<Stop, "point">>;

/** A file to begin from: every column there is, a stop without a window among them. */
export const SAMPLE_STOPS = `id,name,lon,lat,quantity,serviceMinutes,windowFrom,windowUntil,priority
R-01,Coolsingel 40,4.4794,51.9225,3,5,08:00,12:00,1
R-02,Witte de Withstraat 63,4.4776,51.9154,2,4,10:00,14:00,1
R-03,Wilhelminakade 909,4.4851,51.9052,6,8,,,1
R-04,Nieuwe Binnenweg 326,4.4606,51.9129,1,3,08:00,12:00,1
R-05,Mathenesserlaan 208,4.4622,51.9150,4,5,13:00,17:00,1
R-06,Zwart Janstraat 15,4.4797,51.9376,2,4,,,1
R-07,Oostplein 10,4.4975,51.9243,5,6,09:00,11:00,2
R-08,Lusthofstraat 67,4.5144,51.9213,3,5,13:00,17:00,1
R-09,Zuidplein 420,4.4889,51.8872,8,10,08:00,12:00,1
R-10,Beijerlandselaan 91,4.5008,51.8965,2,4,,,1
R-11,Schiedamseweg 128,4.4477,51.9105,3,4,10:00,14:00,1
R-12,Prins Alexanderlaan 37,4.5507,51.9512,7,8,,,1
`;

/** A stops file as it is shown before it is sent; the exchange alone says what is wrong with it. */
export const readStopsFile = namedRows;

function listOf(cell: string | undefined): string[] {
  return (cell ?? "")
    .split("|")
    .map((part) => part.trim())
    .filter((part) => part !== "");
}

/** Fields that hold one text, or a number, as they are called in the file. */
function plainFields(cells: StopRow["cells"]): Partial<Stop> {
  const { preparationMinutes, release, due, latenessCostPerHour, prize } = cells;
  return {
    ...(preparationMinutes && { preparationMinutes: Number(preparationMinutes) }),
    ...(release && { release }),
    ...(due && { due }),
    ...(latenessCostPerHour && { latenessCostPerHour }),
    ...(prize && { prize }),
  };
}

function listFields(cells: StopRow["cells"]): Partial<Stop> {
  const { suppliers, allowedVehicles, forbiddenVehicles, items } = cells;
  return {
    ...(items && { items: stockOf(items) }),
    ...(suppliers && { suppliers: listOf(suppliers) }),
    ...(allowedVehicles && { allowedVehicles: listOf(allowedVehicles) }),
    ...(forbiddenVehicles && { forbiddenVehicles: listOf(forbiddenVehicles) }),
  };
}

/** Without both coordinates and an address, the exchange is to say what is missing. */
function placeOf({ lon, lat, address }: StopRow["cells"]): Partial<Stop> {
  const coordinates: [number, number] = [Number(lon || Number.NaN), Number(lat || Number.NaN)];
  const hasPoint = Boolean(lon || lat || !address);
  return {
    ...(hasPoint && { point: { type: "Point" as const, coordinates } }),
    ...(address && { address }),
  };
}

/** A row as a stop; what is no number in it stays NaN. */
export function stopOfRow({ cells }: StopRow, dimension: string): DraftStop {
  const { id = "", name, quantity, serviceMinutes, priority } = cells;
  const { windowFrom, windowUntil, collect, skills } = cells;
  const hasWindow = Boolean(windowFrom || windowUntil);
  return {
    id,
    ...(name && { name }),
    ...placeOf(cells),
    quantity: quantity ? { [dimension]: Number(quantity) } : {},
    serviceMinutes: Number(serviceMinutes || 0),
    windows: hasWindow ? [{ from: windowFrom || "00:00", until: windowUntil || "24:00" }] : [],
    priority: Number(priority || 1),
    skills: listOf(skills),
    ...(collect && { collect: { [dimension]: Number(collect) } }),
    ...plainFields(cells),
    ...listFields(cells),
  };
}
