import { memo } from "react";
import type { DrawnPlan } from "./drawn-plan.ts";
import styles from "./tour.module.css";
import { type TourPlayer, useMoment } from "./tour-player.ts";
import { pointAt, type WalkedTour } from "./walked.ts";

/** Picks taken at one place, by the first and last of their numbers. */
interface Halt {
  readonly x: number;
  readonly y: number;
  readonly first: number;
  readonly last: number;
}

function haltsOf({ plan, sheet }: DrawnPlan, { stops }: WalkedTour): Halt[] {
  const halts: Halt[] = [];
  for (const [index, { slot }] of stops.entries()) {
    const side = plan.side[slot] === 0 ? -1 : 1;
    const x = sheet.xOf(plan.aisle[slot]!) + side * 0.17 * plan.spec.aislePitchMm;
    const y = sheet.yOf(plan.depthMm[slot]!);
    const before = halts.at(-1);
    if (before?.x === x && before.y === y) halts[halts.length - 1] = { ...before, last: index + 1 };
    else halts.push({ x, y, first: index + 1, last: index + 1 });
  }
  return halts;
}

function pathOfPoints({ points }: WalkedTour): string {
  return `M${points.map(({ x, y }) => `${x} ${y}`).join("L")}`;
}

/** The numbers of the picks, in the order in which they are taken. */
export const PickNumbers = memo(function PickNumbers(props: {
  readonly drawn: DrawnPlan;
  readonly walked: WalkedTour;
}) {
  const { fontMm } = props.drawn.sheet;
  return (
    <g className={styles.numbers} fontSize={0.55 * fontMm}>
      {haltsOf(props.drawn, props.walked).map(({ x, y, first, last }) => {
        const label = first === last ? String(first) : `${first}–${last}`;
        const width = (0.45 + 0.32 * label.length) * fontMm;
        return (
          <g key={first}>
            <rect
              x={x - width / 2}
              y={y - 0.38 * fontMm}
              width={width}
              height={0.76 * fontMm}
              rx={0.38 * fontMm}
            />
            <text x={x} y={y} dy="0.35em" textAnchor="middle">
              {label}
            </text>
          </g>
        );
      })}
    </g>
  );
});

/** All of a tour, faint, as it lies there before it is walked. */
export function TourPath({ walked }: { readonly walked: WalkedTour }) {
  return <path className={styles.whole} d={pathOfPoints(walked)} />;
}

/** All of a tour, with its picks. */
export const WholeTour = memo(function WholeTour(props: {
  readonly drawn: DrawnPlan;
  readonly walked: WalkedTour;
}) {
  return (
    <>
      <path className={styles.walked} d={pathOfPoints(props.walked)} />
      <PickNumbers {...props} />
    </>
  );
});

/** The picker, and how far they have come. */
export function Picker(props: {
  readonly drawn: DrawnPlan;
  readonly walked: WalkedTour;
  readonly player: TourPlayer;
}) {
  const { walked, drawn } = props;
  const { walkedMm } = useMoment(props.player);
  const { x, y } = pointAt(walked, walkedMm);
  return (
    <>
      <path
        className={styles.walked}
        d={pathOfPoints(walked)}
        strokeDasharray={`${walkedMm} ${walked.lengthMm + 1}`}
      />
      <circle className={styles.picker} cx={x} cy={y} r={0.36 * drawn.sheet.fontMm} />
    </>
  );
}
