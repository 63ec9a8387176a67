import { basename } from "node:path";
import { numberGiven, textOf } from "../../platform/command-line.ts";
import { ConfigError } from "../../platform/errors.ts";
import { printedSlotting } from "../slottings/print-slots.ts";
import { slotFile } from "../slottings/slot-file.ts";
import { healFile, printedHealing } from "./heal-file.ts";

/** What the command line says, as it says it. */
type Given = Readonly<
  Partial<
    Record<
      | "skus"
      | "orders"
      | "current"
      | "seconds"
      | "seed"
      | "rounds"
      | "moves"
      | "move-minutes"
      | "horizon-days",
      string
    > &
      Record<"json" | "csv", boolean>
  >
>;

type Print = (line: string) => void;

/** The files of a slotting, and what the command line asks of it. */
async function slotFilesOf(path: string, given: Given) {
  const named = async (file: string) => ({ name: basename(file), text: await textOf(file) });
  const whole = (name: "seconds" | "seed" | "rounds", from: number, to: number) =>
    given[name] !== undefined && {
      [name]: Math.floor(numberGiven(name, given[name], { otherwise: from, from, to })),
    };
  const { skus, orders, current } = given;
  const files = {
    floor: await named(path),
    ...(skus !== undefined && { skus: await named(skus) }),
    ...(orders !== undefined && { orders: await named(orders) }),
    ...(current !== undefined && { current: await named(current) }),
  };
  const asked = { ...whole("seconds", 1, 600), ...whole("seed", 0, 2_147_483_647) };
  return { files, asked, rounds: whole("rounds", 1, 400) };
}

/** `entrepot slot`. @throws ConfigError in a sentence that names the fault */
export async function slotCommand(
  path: string | undefined,
  given: Given,
  print: Print,
): Promise<void> {
  if (path === undefined) throw new ConfigError("Say which file: entrepot slot FILE");
  const { files, asked, rounds } = await slotFilesOf(path, given);
  const result = await slotFile(files, { ...asked, ...rounds });
  for (const line of printedSlotting(result, given)) print(line);
}

/** `entrepot heal`. @throws ConfigError in a sentence that names the fault */
export async function healCommand(
  path: string | undefined,
  given: Given,
  print: Print,
): Promise<void> {
  if (path === undefined) throw new ConfigError("Say which file: entrepot heal FILE");
  const { files, asked, rounds } = await slotFilesOf(path, given);
  const options = {
    mostMoves: Math.floor(numberGiven("moves", given.moves, { otherwise: 100, from: 1, to: 2_000 })),
    moveMinutes: numberGiven("move-minutes", given["move-minutes"], { otherwise: 3, from: 0.1, to: 600 }),
    horizonDays: Math.floor(numberGiven("horizon-days", given["horizon-days"], { otherwise: 56, from: 1, to: 365 })),
    ...rounds,
  }; // biome-ignore format: a row an option
  const healed = await healFile(files, asked, options);
  for (const line of printedHealing(healed, given)) print(line);
}
