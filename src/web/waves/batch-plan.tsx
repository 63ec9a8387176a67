import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import { type DrawnPlan, useDrawnPlan } from "../floor/drawn-plan.ts";
import plan from "../floor/plan.module.css";
import { PlanSheet } from "../floor/plan-sheet.tsx";
import { LitSlots, PlanView } from "../floor/plan-view.tsx";
import type { FloorPlanAnswer } from "../floor/readings.ts";
import { TourControls } from "../floor/tour-controls.tsx";
import { Picker, PickNumbers, TourPath } from "../floor/tour-layer.tsx";
import { useTourPlayer } from "../floor/tour-player.ts";
import { type WalkedTour, walkedOf } from "../floor/walked.ts";
import { useFormats } from "../words/formats.ts";
import type { Batch } from "./readings.ts";
import styles from "./waves.module.css";

/** A batch's tour laid on the floor. */
export function useWalkedBatch(drawn: DrawnPlan, batch: Batch): WalkedTour {
  return useMemo(() => {
    const sequence = [...new Set(batch.picks.map(({ slot }) => slot))];
    return walkedOf(drawn, { walk: batch.walk, sequence });
  }, [drawn, batch]);
}

/** The floor with the tour of a batch, walked at will. */
export function BatchPlan(props: { readonly batch: Batch; readonly answer: FloorPlanAnswer }) {
  const { t } = useTranslation(["waves", "floor"]);
  const formats = useFormats();
  const { batch } = props;
  const drawn = useDrawnPlan(props.answer.spec);
  const walked = useWalkedBatch(drawn, batch);
  const player = useTourPlayer(walked);
  const skusIn = useMemo(() => {
    const skus = new Map<string, string[]>();
    for (const { slot, skuCode, quantity } of batch.picks) {
      skus.set(slot, [...(skus.get(slot) ?? []), `${quantity} × ${skuCode}`]);
    }
    return skus;
  }, [batch]);
  return (
    <div className={styles.pictured}>
      <PlanView
        drawn={drawn}
        label={t("tourOf", { number: batch.number, walk: formats.metres(batch.walkM) })}
        textOf={({ slot }) => {
          const name = drawn.plan.names[slot]!;
          return [name, ...(skusIn.get(name) ?? [])].join(" · ");
        }}
        note={
          <span>
            {t("batchNumber", { number: batch.number })} · {batch.picker} ·{" "}
            {formats.metres(batch.walkM)} · {formats.duration(60 * batch.minutes)}
          </span>
        }
      >
        {(viewBox) => (
          <>
            <svg className={plan.layer} viewBox={viewBox} aria-hidden="true">
              <PlanSheet drawn={drawn} dropPoint={t("floor:dropPoint")} />
            </svg>
            <svg className={`${plan.layer} ${plan.over}`} viewBox={viewBox} aria-hidden="true">
              <LitSlots drawn={drawn} slots={walked.stops.map(({ slot }) => slot)} />
              <TourPath walked={walked} />
              {player && <Picker drawn={drawn} walked={walked} player={player} />}
              <PickNumbers drawn={drawn} walked={walked} />
            </svg>
          </>
        )}
      </PlanView>
      {player && (
        <div className={styles.controls}>
          <TourControls walked={walked} player={player} />
        </div>
      )}
    </div>
  );
}
