import { createPortal } from "react-dom";
import { useTranslation } from "react-i18next";
import { useDrawnPlan } from "../floor/drawn-plan.ts";
import { PlanSheet, viewBoxOf } from "../floor/plan-sheet.tsx";
import paper from "../floor/printed-list.module.css";
import type { FloorPlanAnswer } from "../floor/readings.ts";
import { PickNumbers, TourPath } from "../floor/tour-layer.tsx";
import { useFormats } from "../words/formats.ts";
import { useWalkedBatch } from "./batch-plan.tsx";
import { PicksTable } from "./picks-table.tsx";
import type { Batch } from "./readings.ts";

/** A batch's pick list on paper: what to take where for whom, in walking order, and the way. */
export function PrintedBatch(props: {
  readonly title: string;
  readonly batch: Batch;
  readonly answer: FloorPlanAnswer;
}) {
  const { t } = useTranslation(["waves", "floor"]);
  const formats = useFormats();
  const { batch } = props;
  const drawn = useDrawnPlan(props.answer.spec);
  const walked = useWalkedBatch(drawn, batch);
  return createPortal(
    <article className={paper.paper} aria-hidden="true">
      <h1>
        {props.title} · {t("batchNumber", { number: batch.number })} · {batch.picker}
      </h1>
      <p>
        {formats.instant(batch.startsAt)} – {formats.clock(batch.endsAt)} ·{" "}
        {formats.metres(batch.walkM)}
      </p>
      <svg viewBox={viewBoxOf(drawn.whole)} aria-hidden="true">
        <PlanSheet drawn={drawn} dropPoint={t("floor:dropPoint")} />
        <TourPath walked={walked} />
        <PickNumbers drawn={drawn} walked={walked} />
      </svg>
      <PicksTable picks={batch.picks} ticked />
    </article>,
    document.body,
  );
}
