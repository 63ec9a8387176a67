import type { ExpressionBuilder } from "kysely";
import { actingMember, actingOrganisation } from "../../platform/acting.ts";
import { audit } from "../../platform/audit.ts";
import type { Context } from "../../platform/context.ts";
import type { Database } from "../../platform/database.ts";
import { inTransaction, isConstraintViolation } from "../../platform/db.ts";
import { AppError, notFound } from "../../platform/errors.ts";
import { FaultList } from "../../platform/fault-list.ts";
import { getHealing } from "./get-healing.ts";
import { healingOf, type MoveRow, movesOfHealing } from "./queries.ts";
import type { Healing, TickMovesInput } from "./schema.ts";
import { waitsFor } from "./waits-for.ts";

/**
 * Ticks off moves that were done, all or none: from then on their SKUs lie where they were carried.
 * Or takes ticks back that were set by mistake: the SKUs lie where they were.
 *
 * @throws AppError `not_found` if the calling organisation planned no such healing
 * @throws AppError `invalid` naming each number that is no move of it
 * @throws AppError `already_done` if one was ticked off, or its tick taken back, before
 * @throws AppError `conflict` if one waits for another move, or something lies elsewhere by now
 */
export function tickMoves(
  ctx: Context,
  id: string,
  { moves: numbers, undo }: TickMovesInput,
): Promise<Healing> {
  return inTransaction(ctx, async (ctx) => {
    const healing = await healingOf(ctx.db, actingOrganisation(ctx), id)
      .forUpdate("healing")
      .executeTakeFirst();
    if (!healing) throw notFound();
    const moves = await movesOfHealing(ctx.db, id).execute();
    checkNumbers(moves, numbers);
    const done = new Set(moves.flatMap((move) => (move.doneAt === null ? [] : [move.number])));
    const inTurn = numbers.toSorted((a, b) => (undo ? b - a : a - b));
    for (const number of inTurn) {
      checkTurn(moves, done, number, undo);
      await carry(ctx, healing.slottingId, moves[number - 1]!, undo);
      if (undo) done.delete(number);
      else done.add(number);
    }
    await mark(ctx, id, numbers, undo);
    await audit(ctx, "tickMoves", id, { numbers, undo });
    return getHealing(ctx, id);
  });
}

/** A move comes after those it waits for, and its tick is taken back after theirs that wait for it. */
function checkTurn(
  moves: readonly MoveRow[],
  done: ReadonlySet<number>,
  number: number,
  undo: boolean,
): void {
  if (done.has(number) !== undo) {
    const what = undo ? "is not ticked off" : "is ticked off already";
    throw new AppError("already_done", `Move ${number} ${what}.`);
  }
  const waits = waitsFor(moves);
  const inTheWay = undo
    ? moves.flatMap((each, at) =>
        done.has(each.number) && waits[at]!.includes(number) ? [each.number] : [],
      )
    : waits[number - 1]!.filter((other) => !done.has(other));
  if (inTheWay.length === 0) return;
  const way = undo ? "Take back move" : "Do move";
  throw new AppError("conflict", `${way} ${inTheWay.join(", ")} before move ${number}.`, {
    params: { number, waitsFor: inTheWay },
  });
}

/** Moves are numbered from 1 without gaps. */
function checkNumbers(moves: readonly MoveRow[], numbers: readonly number[]): void {
  const faults = new FaultList();
  for (const [at, number] of numbers.entries()) {
    if (number <= moves.length) continue;
    const detail = `The healing has ${moves.length} moves; ${number} is none of them.`;
    faults.add(`/moves/${at}`, "unknown_move", detail);
  }
  faults.throwIfAny();
}

/** The constraints, not a prior read, say whether the slot is free. */
async function carry(
  ctx: Context,
  slottingId: string,
  { skuCode, fromSlot, toSlot }: MoveRow,
  undo: boolean,
): Promise<void> {
  const [source, target] = undo ? [toSlot, fromSlot] : [fromSlot, toSlot];
  const lying = { slottingId, skuCode };
  const changed = await changedSlots(ctx, lying, source, target).catch((error: unknown) => {
    if (isConstraintViolation(error, "slotted_sku_slot_free")) {
      throw outdated(`Slot ${target} is taken by now`, error);
    }
    if (isConstraintViolation(error, "slotted_sku_pkey")) {
      throw outdated(`"${skuCode}" has a slot by now`, error);
    }
    throw error;
  });
  if (changed === 0) throw outdated(`"${skuCode}" does not lie in ${source} any more`);
}

/** Carries a SKU; null is outside, where new SKUs come from. */
async function changedSlots(
  { db }: Context,
  lying: { readonly slottingId: string; readonly skuCode: string },
  source: string | null,
  target: string | null,
): Promise<number> {
  if (source === null) {
    await db
      .insertInto("layout.slottedSku")
      .values({ ...lying, slot: target! })
      .execute();
    return 1;
  }
  const here = (eb: ExpressionBuilder<Database, "layout.slottedSku">) =>
    eb.and({ ...lying, slot: source });
  if (target === null) {
    const removed = await db.deleteFrom("layout.slottedSku").where(here).executeTakeFirstOrThrow();
    return Number(removed.numDeletedRows);
  }
  const moved = await db
    .updateTable("layout.slottedSku")
    .set({ slot: target })
    .where(here)
    .executeTakeFirstOrThrow();
  return Number(moved.numUpdatedRows);
}

function outdated(what: string, cause?: unknown): AppError {
  return new AppError("conflict", `${what}: plan the moves anew.`, { cause });
}

async function mark(
  ctx: Context,
  healingId: string,
  numbers: readonly number[],
  undo: boolean,
): Promise<void> {
  await ctx.db
    .updateTable("layout.healingMove")
    .set((eb) =>
      undo
        ? { doneAt: null, doneBy: null }
        : { doneAt: eb.fn<Date>("now"), doneBy: actingMember(ctx).id },
    )
    .where("healingId", "=", healingId)
    .where("number", "in", [...numbers])
    .execute();
}
