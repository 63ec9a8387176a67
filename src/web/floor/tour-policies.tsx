import { useId, useMemo } from "react";
import { useTranslation } from "react-i18next";
import { useFormats } from "../words/formats.ts";
import type { DrawnPlan } from "./drawn-plan.ts";
import { racksByZone, viewBoxOf } from "./plan-sheet.tsx";
import type { Tour, Tours } from "./readings.ts";
import type { Policy } from "./search.ts";
import styles from "./tour-policies.module.css";

/** A tour on a floor too small for names: the racks, the way and where it starts. */
function SmallTour(props: {
  readonly drawn: DrawnPlan;
  readonly racks: string;
  readonly tour: Tour;
}) {
  const { sheet } = props.drawn;
  const points = props.tour.walk.map(({ xMm, yMm }) => `${sheet.xOf(0) + xMm} ${sheet.yOf(yMm)}`);
  const [startX, startY] = (points.at(0) ?? "").split(" ");
  const { leftMm, topMm, floorWidthMm, floorDepthMm, fontMm } = sheet;
  const box = { x: leftMm, y: topMm, width: floorWidthMm, height: floorDepthMm };
  return (
    <svg className={styles.drawing} viewBox={viewBoxOf(box)} aria-hidden="true">
      <use href={`#${props.racks}`} />
      <path className={styles.way} d={`M${points.join("L")}`} />
      <circle className={styles.start} cx={startX} cy={startY} r={0.5 * fontMm} />
    </svg>
  );
}

function Picture(props: {
  readonly drawn: DrawnPlan;
  readonly racks: string;
  readonly tour: Tour;
  readonly isChosen: boolean;
  readonly onChoose: () => void;
}) {
  const { t } = useTranslation("terms");
  const formats = useFormats();
  const { policy, lengthM, minutes, extraM, extraShare } = props.tour;
  const extra = `+${formats.metres(extraM, 1)} · +${formats.percent(extraShare)}`;
  return (
    <label className={styles.picture} data-lit={props.isChosen || undefined}>
      <span className={styles.name}>
        <input type="radio" name="policy" checked={props.isChosen} onChange={props.onChoose} />
        {t(`policy/${policy}`)}
      </span>
      <SmallTour drawn={props.drawn} racks={props.racks} tour={props.tour} />
      <span className={styles.figures}>
        <strong>{formats.metres(lengthM, 1)}</strong>
        <span>{formats.minutes(minutes, 1)}</span>
      </span>
      <span className={styles.extra}>{extraM > 0 ? extra : "–"}</span>
    </label>
  );
}

/** What the figures mean: how sure the shortest is, and what the usual route costs. */
function Meaning(props: { readonly tours: Tours; readonly shortestBeforeM: number | undefined }) {
  const { t } = useTranslation(["floor", "terms"]);
  const formats = useFormats();
  const { tours, saved, gap, leftOut } = props.tours;
  const { shortestBeforeM } = props;
  const hasSShape = tours.some(({ policy }) => policy === "s-shape");
  return (
    <p>
      {hasSShape &&
        (saved.metres > 0
          ? t("knownRouteCosts", {
              metres: formats.metres(saved.metres, 1),
              share: formats.percent(saved.share),
            })
          : t("knownRouteIsShortest"))}{" "}
      {gap === 0 ? t("provenShortest") : t("notProven", { gap: formats.percent(gap) })}
      {leftOut.map(({ policy, reason }) => {
        const name = t(`terms:policy/${policy}`);
        return ` ${t(`leftOut/${reason}`, { policy: name })}`;
      })}
      {shortestBeforeM !== undefined &&
        ` ${t("beforeItWas", {
          before: formats.metres(shortestBeforeM, 1),
          after: formats.metres(tours.at(0)?.lengthM ?? 0, 1),
        })}`}
    </p>
  );
}

/** Ways to walk the same pick list, side by side; the one chosen is drawn large. */
export function TourPolicies(props: {
  readonly drawn: DrawnPlan;
  readonly tours: Tours;
  readonly chosen: Policy;
  readonly onChoose: (policy: Policy) => void;
  /** The shortest tour with the SKUs where they lay before. */
  readonly shortestBeforeM: number | undefined;
}) {
  const { t } = useTranslation("floor");
  const { drawn, tours } = props;
  const racks = useId();
  const path = useMemo(() => racksByZone(drawn).join(""), [drawn]);
  return (
    <>
      <svg className={styles.shared} aria-hidden="true">
        <path className={styles.rack} id={racks} d={path} />
      </svg>
      <fieldset className={styles.pictures}>
        <legend>{t("policy")}</legend>
        {tours.tours.map((tour) => (
          <Picture
            key={tour.policy}
            drawn={drawn}
            racks={racks}
            tour={tour}
            isChosen={tour.policy === props.chosen}
            onChoose={() => props.onChoose(tour.policy)}
          />
        ))}
      </fieldset>
      <Meaning tours={tours} shortestBeforeM={props.shortestBeforeM} />
    </>
  );
}
