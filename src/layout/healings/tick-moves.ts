import { actingMember, actingOrganisation } from "../../platform/acting.ts";
import { audit } from "../../platform/audit.ts";
import type { Context } from "../../platform/context.ts";
import { inTransaction, isConstraintViolation } from "../../platform/db.ts";
import { AppError, notFound } from "../../platform/errors.ts";
import { FaultList } from "../../platform/fault-list.ts";
import { getHealing } from "./get-healing.ts";
import { healingOf, type MoveRow, movesOfHealing } from "./queries.ts";
import type { Healing } from "./schema.ts";
import { waitsFor } from "./waits-for.ts";

/**
 * Ticks off moves that were done, all or none: from then on their SKUs lie where they were carried.
 *
 * @throws AppError `not_found` if the calling organisation planned no such healing
 * @throws AppError `invalid` naming each number that is no move of it
 * @throws AppError `already_done` if one was ticked off before
 * @throws AppError `conflict` if one waits for another move, or something lies elsewhere by now
 */
export function tickMoves(ctx: Context, id: string, numbers: readonly number[]): Promise<Healing> {
  return inTransaction(ctx, async (ctx) => {
    const healing = await healingOf(ctx.db, actingOrganisation(ctx), id)
      .forUpdate("healing")
      .executeTakeFirst();
    if (!healing) throw notFound();
    const moves = await movesOfHealing(ctx.db, id).execute();
    const waits = waitsFor(moves);
    checkNumbers(moves, numbers);
    const done = new Set(moves.flatMap((move) => (move.doneAt === null ? [] : [move.number])));
    for (const number of numbers.toSorted((a, b) => a - b)) {
      if (done.has(number)) {
        throw new AppError("already_done", `Move ${number} is ticked off already.`);
      }
      const open = waits[number - 1]!.filter((other) => !done.has(other));
      if (open.length > 0) {
        throw new AppError("conflict", `Do move ${open.join(", ")} before move ${number}.`, {
          params: { number, waitsFor: open },
        });
      }
      await carry(ctx, healing.slottingId, moves[number - 1]!);
      done.add(number);
    }
    await markDone(ctx, id, numbers);
    await audit(ctx, "tickMoves", id, { numbers });
    return getHealing(ctx, id);
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
async function carry(ctx: Context, slottingId: string, move: MoveRow): Promise<void> {
  const { skuCode, fromSlot, toSlot } = move;
  const done = await (fromSlot === null
    ? ctx.db
        .insertInto("layout.slottedSku")
        .values({ slottingId, skuCode, slot: toSlot })
        .returning("slot")
        .execute()
    : ctx.db
        .updateTable("layout.slottedSku")
        .set({ slot: toSlot })
        .where("slottingId", "=", slottingId)
        .where("skuCode", "=", skuCode)
        .where("slot", "=", fromSlot)
        .returning("slot")
        .execute()
  ).catch((error: unknown) => {
    if (isConstraintViolation(error, "slotted_sku_slot_free")) {
      throw outdated(`Slot ${toSlot} is taken by now`, error);
    }
    if (isConstraintViolation(error, "slotted_sku_pkey")) {
      throw outdated(`"${skuCode}" has a slot by now`, error);
    }
    throw error;
  });
  if (done.length === 0) throw outdated(`"${skuCode}" does not lie in ${fromSlot} any more`);
}

function outdated(what: string, cause?: unknown): AppError {
  return new AppError("conflict", `${what}: plan the moves anew.`, { cause });
}

async function markDone(
  ctx: Context,
  healingId: string,
  numbers: readonly number[],
): Promise<void> {
  await ctx.db
    .updateTable("layout.healingMove")
    .set((eb) => ({ doneAt: eb.fn<Date>("now"), doneBy: actingMember(ctx).id }))
    .where("healingId", "=", healingId)
    .where("number", "in", [...numbers])
    .execute();
}
