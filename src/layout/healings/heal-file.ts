import { runEngine } from "../../platform/engine-thread.ts";
import { ConfigError } from "../../platform/errors.ts";
import { HEAL_ROUNDS } from "../engine/healing/heal-slots.ts";
import { figure, metres, percent } from "../slottings/print-slots.ts";
import { readSlotFiles, type SlotFiles } from "../slottings/slot-file.ts";
import { movesCsv } from "./export-moves.ts";
import type { HealingTask, MeasuredHealing } from "./heal-and-measure.ts";
import { moveRows } from "./job.ts";
import { resultOf } from "./result-of.ts";
import type { HealingResult, Move } from "./schema.ts";
import type { StoredHealing } from "./stored-healing.ts";
import { toMoves } from "./to-healing.ts";

export interface HealFileOptions {
  readonly mostMoves: number;
  readonly moveMinutes: number;
  readonly horizonDays: number;
  readonly rounds?: number;
}

export interface HealedFile {
  readonly result: HealingResult;
  readonly moves: readonly Move[];
}

const S_PER_MIN = 60;

/**
 * Plans the moves that files ask for.
 *
 * @param asked fields of a slotting, in place of those in the floor's file
 * @throws ConfigError in a sentence that names the file and its first fault
 */
export async function healFile(
  files: SlotFiles,
  asked: object,
  options: HealFileOptions,
): Promise<HealedFile> {
  const { task, seed } = readSlotFiles(files, asked);
  const { orderDays, currentSlots } = task.input;
  if (currentSlots === null) {
    throw new ConfigError("Say where the SKUs lie today: --current FILE, with slot and skuCode.");
  }
  if (orderDays === undefined) {
    throw new ConfigError("What a move saves is counted by the day: give orders with orderedOn.");
  }
  const input: StoredHealing = {
    goods: task.input,
    newSkuSlots: [],
    mostMoves: options.mostMoves,
    moveS: Math.round(options.moveMinutes * S_PER_MIN),
    horizonDays: options.horizonDays,
    rounds: options.rounds ?? HEAL_ROUNDS,
  };
  const measured = await runEngine<MeasuredHealing>({
    module: new URL("./heal-and-measure.ts", import.meta.url),
    call: "healAndMeasure",
    instance: { spec: task.spec, input } satisfies HealingTask,
    seed,
    seconds: task.input.seconds,
    signal: new AbortController().signal,
  });
  const rows = moveRows(input, measured).map((row) => ({ ...row, doneAt: null }));
  return { result: resultOf(input, seed, measured), moves: toMoves(rows) };
}

/** Moves as one JSON object, as CSV, or for people. */
export function printedHealing(
  { result, moves }: HealedFile,
  { json, csv }: { readonly json?: boolean; readonly csv?: boolean },
): string[] {
  if (json) return [JSON.stringify({ ...result, moves })];
  if (csv) return [movesCsv(moves, result).trimEnd()];
  const { before, after, random } = result;
  return [
    ...moves.map(
      ({ number, skuCode, from, to }) =>
        `${String(number).padStart(4)}  ${skuCode}: ${from ?? "new"} to ${to}`,
    ),
    `${result.moveCount} moves save ${figure(result.savedMinutesPerDay, 2)} min a day: ${figure(result.netMinutes, 1)} min net over ${result.horizonDays} days at ${result.moveMinutes} min a move.`,
    `${metres(before.optimalPerOrderM)} m an order before, ${metres(after.optimalPerOrderM)} after${random ? `, ${percent(random.savedShare)} less than random` : ""}; seed ${result.seed}, ${result.rounds} rounds.`,
    ...result.withoutSlot.map((code) => `No slot is free for ${code}.`),
  ];
}
