import { memo, useMemo } from "react";
import { type Box, marksOf, sideBox } from "../../layout/engine/floor-plan-sheet.ts";
import { type DrawnPlan, pathOf } from "./drawn-plan.ts";
import type { Shade } from "./heat.ts";
import styles from "./plan.module.css";

export function viewBoxOf({ x, y, width, height }: Box): string {
  return `${x} ${y} ${width} ${height}`;
}

/** As many categories as the palette has. */
export const ZONE_COLOUR_COUNT = 7;

export function zoneColour(zone: number): string {
  return `var(--category-${(zone % ZONE_COLOUR_COUNT) + 1})`;
}

/** The racks of each zone: whole bay sides, so that their number stays small. */
export function racksByZone(drawn: DrawnPlan): string[] {
  const { plan, sheet } = drawn;
  const paths = plan.zones.map(() => "");
  let before = "";
  for (let slot = 0; slot < plan.slotCount; slot++) {
    const side = `${plan.aisle[slot]} ${plan.block[slot]} ${plan.bay[slot]} ${plan.side[slot]}`;
    if (side === before) continue;
    before = side;
    const { x, y, width, height } = sideBox(plan, sheet, slot);
    paths[plan.zone[slot]!] += `M${x} ${y}h${width}v${height}h${-width}z`;
  }
  return paths;
}

function blockedSlots({ plan }: DrawnPlan): number[] {
  return [...plan.isBlocked.keys()].filter((slot) => plan.isBlocked[slot] === 1);
}

interface Labels {
  readonly aisles: readonly { readonly aisle: number; readonly name: string }[];
  readonly bays: readonly { readonly y: number; readonly name: string }[];
}

function labelsOf({ plan, sheet }: DrawnPlan): Labels {
  const { aisleCount, aislePitchMm, blocks, crossAisleWidthMm } = plan.spec;
  const aisleStep = Math.ceil((2 * sheet.fontMm) / aislePitchMm);
  const aisles = Array.from({ length: Math.ceil(aisleCount / aisleStep) }, (_, at) => ({
    aisle: at * aisleStep,
    name: String(at * aisleStep).padStart(2, "0"),
  }));
  const bays = blocks.flatMap(({ bayCount, bayWidthMm }, block) => {
    const step = Math.ceil((1.6 * sheet.fontMm) / bayWidthMm);
    const startMm = plan.crossAislesMm[block]! + crossAisleWidthMm / 2;
    return Array.from({ length: Math.ceil(bayCount / step) }, (_, at) => ({
      y: sheet.yOf(startMm + (at * step + 0.5) * bayWidthMm),
      name: `${block}-${String(at * step).padStart(2, "0")}`,
    }));
  });
  return { aisles, bays };
}

/** Racks by zone, slots that must stay empty, heat, and the labels: what does not change. */
export const PlanSheet = memo(function PlanSheet(props: {
  readonly drawn: DrawnPlan;
  readonly heat?: readonly Shade[] | undefined;
  /** Slots in which one may not plan: drawn fainter. */
  readonly closed?: readonly number[] | undefined;
  readonly dropPoint: string;
}) {
  const { drawn, heat, closed } = props;
  const { plan, sheet } = drawn;
  const racks = useMemo(() => racksByZone(drawn), [drawn]);
  const labels = useMemo(() => labelsOf(drawn), [drawn]);
  const blocked = useMemo(() => pathOf(drawn, blockedSlots(drawn)), [drawn]);
  const closedPath = useMemo(() => closed && pathOf(drawn, closed), [drawn, closed]);
  const marks = useMemo(() => marksOf(plan, sheet), [plan, sheet]);
  const isZoned = plan.zones.length > 1 && heat === undefined;
  return (
    <g className={styles.sheet} fontSize={0.8 * sheet.fontMm}>
      <rect
        className={styles.floor}
        x={sheet.leftMm}
        y={sheet.topMm}
        width={sheet.floorWidthMm}
        height={sheet.floorDepthMm}
      />
      {racks.map((path, zone) => (
        <path
          key={plan.zones[zone]!.id}
          className={styles.rack}
          d={path}
          style={isZoned ? { fill: zoneColour(zone), fillOpacity: 0.35 } : undefined}
        />
      ))}
      {closedPath && <path className={styles.closed} d={closedPath} />}
      {heat?.map(({ colour, path }) => (
        <path key={colour} fill={colour} d={path} />
      ))}
      <path className={styles.blocked} d={blocked} />
      {labels.aisles.map(({ aisle, name }) => (
        <text
          key={name}
          x={sheet.xOf(aisle)}
          y={sheet.topMm + sheet.floorDepthMm + 1.2 * sheet.fontMm}
          textAnchor="middle"
        >
          {name}
        </text>
      ))}
      {labels.bays.map(({ y, name }) => (
        <text key={name} x={sheet.leftMm - 0.4 * sheet.fontMm} y={y} dy="0.35em" textAnchor="end">
          {name}
        </text>
      ))}
      {marks.obstacles.map(({ name, path }) => (
        <path key={path} className={styles.obstacle} d={path}>
          {name !== "" && <title>{name}</title>}
        </path>
      ))}
      <path className={styles.arrow} d={marks.arrows.join("")} />
      {marks.dropPoints.map(({ x, y }, point) => (
        <circle
          key={`${x} ${y}`}
          className={point === 0 ? styles.drop : styles.otherDrop}
          cx={x}
          cy={y}
          r={0.4 * sheet.fontMm}
        />
      ))}
      <text
        x={sheet.xOf(plan.spec.dropPoint.aisle)}
        y={sheet.topMm + sheet.floorDepthMm + 2.6 * sheet.fontMm}
        textAnchor="middle"
      >
        {props.dropPoint}
      </text>
    </g>
  );
});
