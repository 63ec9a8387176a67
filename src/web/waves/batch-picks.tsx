import { Button } from "@mantine/core";
import { useTranslation } from "react-i18next";
import type { FloorPlanAnswer } from "../floor/readings.ts";
import { useFormats } from "../words/formats.ts";
import { PicksTable } from "./picks-table.tsx";
import { PrintedBatch } from "./printed-batch.tsx";
import type { Batch, Wave } from "./readings.ts";
import styles from "./waves.module.css";

/** A batch's orders and its pick list, to read, print and download. */
export function BatchPicks(props: {
  readonly wave: Wave;
  readonly batch: Batch;
  readonly answer: FloorPlanAnswer;
}) {
  const { t } = useTranslation("waves");
  const formats = useFormats();
  const { wave, batch, answer } = props;
  const load = Object.entries(batch.load).map(([unit, value]) =>
    t("loadOf", { unit: t(`unit/${unit as "lines"}`), load: formats.number(value, 1) }),
  );
  return (
    <div className={styles.picks}>
      <header>
        <p>
          {batch.picker} · {formats.clock(batch.startsAt)} – {formats.clock(batch.endsAt)} ·{" "}
          {formats.metres(batch.walkM)} · {load.join(", ")}
        </p>
        <Button size="compact-sm" variant="default" onClick={() => window.print()}>
          {t("print")}
        </Button>
        <a href={`/v1/waves/${wave.id}/pick-lists?batch=${batch.number}`} download>
          CSV
        </a>
      </header>
      <p className={styles.batched}>
        {batch.orders.map(({ reference, due, lateMinutes }) => (
          <span key={reference} className={lateMinutes > 0 ? styles.late : undefined}>
            {reference}
            {due !== null && ` · ${t("dueAt", { at: formats.clock(due) })}`}
            {lateMinutes > 0 && ` · ${t("lateBy", { by: formats.duration(60 * lateMinutes) })}`}
          </span>
        ))}
      </p>
      <PicksTable picks={batch.picks} />
      <PrintedBatch title={wave.name ?? t("wave")} batch={batch} answer={answer} />
    </div>
  );
}
