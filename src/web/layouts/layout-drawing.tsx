import { useMemo } from "react";
import styles from "./layouts.module.css";
import type { Candidate, Layout } from "./readings.ts";

/** Racks as one path, front at the bottom: a few hundred boxes, where slots would be thousands. */
function racksOf({ aisleCount, aislePitchMm, crossAisleWidthMm, blocks }: Candidate["spec"]): {
  readonly path: string;
  readonly depthMm: number;
} {
  let path = "";
  let frontMm = 0;
  for (const { bayCount, bayWidthMm, rackDepthMm } of blocks) {
    frontMm += crossAisleWidthMm;
    const lengthMm = bayCount * bayWidthMm;
    const y = -(frontMm + lengthMm);
    for (let aisle = 0; aisle < aisleCount; aisle++) {
      for (const x of [aisle * aislePitchMm, (aisle + 1) * aislePitchMm - rackDepthMm]) {
        path += `M${x} ${y}h${rackDepthMm}v${lengthMm}h${-rackDepthMm}z`;
      }
    }
    frontMm += lengthMm;
  }
  return { path, depthMm: frontMm + crossAisleWidthMm };
}

/** A layout from above within its area, all of one search at the same scale. */
export function LayoutDrawing(props: {
  readonly candidate: Candidate;
  readonly area: Layout["area"];
  readonly label: string;
}) {
  const { spec } = props.candidate;
  const { widthMm, depthMm } = props.area;
  const racks = useMemo(() => racksOf(spec), [spec]);
  const margin = Math.max(widthMm, depthMm) / 40;
  const drop = (spec.dropPoint.aisle + 0.5) * spec.aislePitchMm;
  const box = [-margin, -depthMm - margin, widthMm + 2 * margin, depthMm + 3 * margin];
  return (
    <svg className={styles.drawing} viewBox={box.join(" ")} role="img" aria-label={props.label}>
      <rect className={styles.area} x={0} y={-depthMm} width={widthMm} height={depthMm} />
      <path className={styles.racks} d={racks.path} />
      <circle className={styles.door} cx={drop} cy={-spec.crossAisleWidthMm / 2} r={margin} />
    </svg>
  );
}
