import { useEffect, useState } from "react";
import { useTranslation } from "react-i18next";
import { slotBox } from "../../layout/engine/floor-plan-sheet.ts";
import { useFormats } from "../words/formats.ts";
import type { DrawnPlan } from "./drawn-plan.ts";
import { HeatLegend } from "./heat-legend.tsx";
import styles from "./heat-plan.module.css";
import plan from "./plan.module.css";
import { PlanSheet } from "./plan-sheet.tsx";
import { LitSlots, PlanView, type Pointed } from "./plan-view.tsx";
import type { Filled, Slotted, SlottedSku } from "./slotted.ts";
import { SplitDivider } from "./split-divider.tsx";
import { WholeTour } from "./tour-layer.tsx";
import type { WalkedTour } from "./walked.ts";

/** What a slot holds, in words. */
export function useSlotText(drawn: DrawnPlan): (slot: number, filled: Filled) => string {
  const { t } = useTranslation("floor");
  const formats = useFormats();
  return (slot, { contents }) => {
    const name = drawn.plan.names[slot] ?? "";
    const held = contents.get(slot);
    if (!held) return drawn.plan.isBlocked[slot] === 1 ? `${name} · ${t("blocked")}` : name;
    const { skuCode, lineCount } = held;
    const lines = t("lineCount", { count: lineCount, lines: formats.number(lineCount) });
    return `${name} · ${skuCode} · ${lines}`;
  };
}

/** Where SKUs went: their slots before dashed, after outlined, and the way between. */
function Moves({
  drawn,
  rows,
}: {
  readonly drawn: DrawnPlan;
  readonly rows: readonly SlottedSku[];
}) {
  const slotOf = (name: string | undefined) =>
    name === undefined ? undefined : drawn.plan.slots.get(name);
  const middleOf = (slot: number) => {
    const { x, y, width, height } = slotBox(drawn.plan, drawn.sheet, slot);
    return { x: x + width / 2, y: y + height / 2 };
  };
  return rows.map(({ skuCode, slot, before }) => {
    const [is, was] = [slotOf(slot), slotOf(before)];
    if (is === undefined) return null;
    const [to, from] = [middleOf(is), was === undefined ? undefined : middleOf(was)];
    return (
      <g key={skuCode}>
        {was !== undefined && from && (
          <>
            <line className={styles.move} x1={from.x} y1={from.y} x2={to.x} y2={to.y} />
            <rect className={styles.was} {...slotBox(drawn.plan, drawn.sheet, was)} />
          </>
        )}
        <LitSlots drawn={drawn} slots={[is]} />
      </g>
    );
  });
}

interface HeatPlanProps {
  readonly slotted: Slotted;
  /** Percent of the width at which before turns into after. */
  readonly split: number;
  readonly onSplit: (at: number) => void;
  readonly lit: readonly SlottedSku[];
  /** One pick list, walked in the slots of either time. */
  readonly walks?: { readonly before?: WalkedTour; readonly after?: WalkedTour };
  readonly onHover: (skuCode: string | undefined) => void;
  readonly onChoose: (skuCode: string) => void;
}

/** The floor before | after, slots coloured by their order lines. */
export function HeatPlan({ slotted, lit, walks, onSplit, ...props }: HeatPlanProps) {
  const { t } = useTranslation("floor");
  const { drawn, before, after, most } = slotted;
  const [split, setSplit] = useState(props.split);
  useEffect(() => setSplit(props.split), [props.split]);
  const textOfSlot = useSlotText(drawn);
  const at = before ? split : 0;
  const filledAt = ({ acrossShare }: Pointed) =>
    before && acrossShare * 100 < at ? before : after;
  const heldAt = (pointed: Pointed) => filledAt(pointed).contents.get(pointed.slot)?.skuCode;
  const dropPoint = t("dropPoint");
  return (
    <div className={styles.picture}>
      <PlanView
        drawn={drawn}
        label={t(before ? "heatLabel" : "heatLabelAfter")}
        textOf={(pointed) => textOfSlot(pointed.slot, filledAt(pointed))}
        onHover={(pointed) => props.onHover(pointed && heldAt(pointed))}
        onChoose={(pointed) => {
          const held = heldAt(pointed);
          if (held) props.onChoose(held);
        }}
        note={<HeatLegend most={most} />}
      >
        {(viewBox) => (
          <>
            <svg
              className={plan.layer}
              viewBox={viewBox}
              aria-hidden="true"
              style={{ clipPath: `inset(0 0 0 ${at}%)` }}
            >
              <PlanSheet drawn={drawn} heat={after.heat} dropPoint={dropPoint} />
              {walks?.after && <WholeTour drawn={drawn} walked={walks.after} />}
            </svg>
            {before && (
              <svg
                className={plan.layer}
                viewBox={viewBox}
                aria-hidden="true"
                style={{ clipPath: `inset(0 ${100 - at}% 0 0)` }}
              >
                <PlanSheet drawn={drawn} heat={before.heat} dropPoint={dropPoint} />
                {walks?.before && <WholeTour drawn={drawn} walked={walks.before} />}
              </svg>
            )}
            <svg className={`${plan.layer} ${plan.over}`} viewBox={viewBox} aria-hidden="true">
              <Moves drawn={drawn} rows={lit} />
            </svg>
          </>
        )}
      </PlanView>
      {before && (
        <>
          <span className={styles.side} style={{ right: `calc(${100 - at}% + 12px)` }}>
            {t("before")}
          </span>
          <span className={styles.side} style={{ left: `calc(${at}% + 12px)` }}>
            {t("after")}
          </span>
          <SplitDivider at={at} onMove={setSplit} onSettle={onSplit} />
        </>
      )}
      {!before && <span className={styles.unknown}>{t("noBefore")}</span>}
    </div>
  );
}
