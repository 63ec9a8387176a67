import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { useFormats } from "../words/formats.ts";
import { LayoutDrawing } from "./layout-drawing.tsx";
import styles from "./layouts.module.css";
import type { Candidate, Layout, LayoutResult } from "./readings.ts";

/** A layout in a few words: aisles, blocks, levels. */
export function useShapeOf(): (candidate: Candidate) => string {
  const { t } = useTranslation("layouts");
  return ({ aisleCount, blockCount, levelCount }) =>
    [
      t("aisleCount", { count: aisleCount }),
      t("blockCount", { count: blockCount }),
      t("levelCount", { count: levelCount }),
    ].join(" × ");
}

function Card(props: {
  readonly layout: Layout;
  readonly candidate: Candidate;
  readonly isChosen: boolean;
  readonly sampled: number;
}) {
  const { t } = useTranslation("layouts");
  const formats = useFormats();
  const { layout, candidate, isChosen } = props;
  const shape = useShapeOf()(candidate);
  const { rank, slotCount, slotLoss, metresPerOrder, minutesPerOrder, orderCount } = candidate;
  return (
    <Link
      to="/layouts/$layoutId"
      params={{ layoutId: layout.id }}
      search={{ rank }}
      replace
      className={styles.card}
      data-chosen={isChosen || undefined}
      data-partly={orderCount < props.sampled || undefined}
    >
      <LayoutDrawing candidate={candidate} area={layout.area} label={shape} />
      <span className={styles.figures}>
        <strong>{t("metresEach", { metres: formats.fixed(metresPerOrder, 1) })}</strong>
        <span>{t("minutesEach", { minutes: formats.fixed(minutesPerOrder, 2) })}</span>
      </span>
      <small>
        {rank}. {shape}
      </small>
      <small>
        {t("slotsOf", { slots: formats.number(slotCount) })} ·{" "}
        {slotLoss === 0 ? t("densest") : t("slotsLost", { slots: formats.number(slotLoss) })}
      </small>
    </Link>
  );
}

/** The layouts found beside each other, at one scale, the fastest first. */
export function Multiples(props: {
  readonly layout: Layout;
  readonly result: LayoutResult;
  readonly chosen: number | undefined;
}) {
  const { t } = useTranslation("layouts");
  const { layout, result, chosen } = props;
  return (
    <ol className={styles.multiples} aria-label={t("layouts")}>
      {result.candidates.map((candidate) => (
        <li key={candidate.rank}>
          <Card
            layout={layout}
            candidate={candidate}
            isChosen={candidate.rank === chosen}
            sampled={result.sampledOrderCount}
          />
        </li>
      ))}
    </ol>
  );
}
