import { Checkbox } from "@mantine/core";
import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import { api } from "../api/client.ts";
import { useWrite } from "../api/writing.ts";
import { type Column, DataTable } from "../parts/data-table.tsx";
import { useFormats } from "../words/formats.ts";
import type { Healing, HealingResult } from "./readings.ts";

type Move = Healing["moves"][number];

/** Ticks a move off, or takes the tick back. */
function useTick(healing: Healing) {
  return useWrite({
    send: ({ number, undo }: { readonly number: number; readonly undo: boolean }) =>
      api.healings[":id"].ticks.$post({
        param: { id: healing.id },
        json: { moves: [number], undo },
      }),
    touches: ["healings"],
  });
}

function useColumns(healing: Healing, result: HealingResult): readonly Column<Move>[] {
  const { t } = useTranslation("floor");
  const formats = useFormats();
  const tick = useTick(healing);
  const { moves } = healing;
  return useMemo(() => {
    const chains = new Map(result.chains.map((chain) => [chain.chain, chain]));
    const firsts = new Set(
      moves.filter((move, at) => move.chain !== moves[at - 1]?.chain).map(({ number }) => number),
    );
    const savedOf = (move: Move) => chains.get(move.chain)?.savedMinutesPerDay ?? 0;
    return [
      {
        key: "done",
        head: t("moveDone"),
        width: 64,
        cell: (move) => {
          const undo = move.doneAt !== null;
          const inTheWay = undo
            ? moves.filter((m) => m.doneAt !== null && m.waitsFor.includes(move.number))
            : moves.filter((m) => m.doneAt === null && move.waitsFor.includes(m.number));
          const numbers = inTheWay.map(({ number }) => number).join(", ");
          const label = t("tickMove", { number: move.number, sku: move.skuCode, to: move.to });
          const why = undo ? t("undoFirst", { moves: numbers }) : t("doFirst", { moves: numbers });
          return (
            <Checkbox
              size="xs"
              aria-label={label}
              title={inTheWay.length > 0 ? why : label}
              checked={undo !== (tick.isPending && tick.variables.number === move.number)}
              disabled={inTheWay.length > 0 || tick.isPending}
              onChange={() => tick.mutate({ number: move.number, undo })}
            />
          );
        },
      },
      { key: "number", head: t("number"), isNumber: true, by: ({ number }) => number, leastFirst: true, cell: ({ number }) => number },
      { key: "sku", head: "SKU", by: ({ skuCode }) => skuCode, cell: ({ skuCode }) => skuCode },
      { key: "from", head: t("fromSlot"), by: ({ from }) => from ?? "", cell: ({ from }) => from ?? t("newSku") },
      { key: "to", head: t("toSlot"), by: ({ to }) => to, cell: ({ to }) => to },
      {
        key: "saves",
        head: t("chainSaves"),
        unit: t("minutesADay"),
        isNumber: true,
        by: savedOf,
        // Once for the moves that pay only together.
        cell: (move) => {
          if (move.chain === 0) return "–";
          const isFirst = firsts.has(move.number);
          return isFirst ? formats.number(savedOf(move), 2) : "↳";
        },
      },
    ]; // biome-ignore format: a table
  }, [moves, result.chains, t, formats, tick.isPending, tick.variables, tick.mutate]);
}

/** The moves in the order in which they are safe, to be ticked off as they are done. */
export function MovesTable(props: {
  readonly healing: Healing;
  readonly result: HealingResult;
  readonly lit: string | undefined;
  readonly onHover: (skuCode: string | undefined) => void;
}) {
  const { t } = useTranslation("floor");
  const columns = useColumns(props.healing, props.result);
  const { moves } = props.healing;
  const codeOf = (key: string | undefined) => moves[Number(key) - 1]?.skuCode;
  const litMove = moves.find(({ skuCode }) => skuCode === props.lit);
  return (
    <DataTable
      label={t("moves")}
      rows={moves}
      columns={columns}
      keyOf={({ number }) => String(number)}
      lit={litMove && String(litMove.number)}
      onHover={(key) => props.onHover(codeOf(key))}
    />
  );
}
