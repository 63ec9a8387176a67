import { createPortal } from "react-dom";
import { useTranslation } from "react-i18next";
import { useFormats } from "../words/formats.ts";
import { PlanSheet, viewBoxOf } from "./plan-sheet.tsx";
import styles from "./printed-list.module.css";
import type { Slotted } from "./slotted.ts";
import { PickNumbers, TourPath } from "./tour-layer.tsx";
import type { WalkedTour } from "./walked.ts";

const MM_PER_M = 1_000;

/** The pick list on paper: what to take where, in walking order, and the way on the floor. */
export function PrintedList(props: {
  readonly title: string;
  readonly policy: string;
  readonly slotted: Slotted;
  readonly walked: WalkedTour;
  readonly skuIn: (slot: number) => string | undefined;
}) {
  const { t } = useTranslation("floor");
  const formats = useFormats();
  const { slotted, walked } = props;
  const { drawn } = slotted;
  return createPortal(
    <article className={styles.paper} aria-hidden="true">
      <h1>{props.title}</h1>
      <p>
        {props.policy} · {formats.metres(walked.lengthMm / MM_PER_M, 1)} ·{" "}
        {t("pickCount", { count: walked.stops.length })}
      </p>
      <svg viewBox={viewBoxOf(drawn.whole)} aria-hidden="true">
        <PlanSheet drawn={drawn} dropPoint={t("dropPoint")} />
        <TourPath walked={walked} />
        <PickNumbers drawn={drawn} walked={walked} />
      </svg>
      <table>
        <thead>
          <tr>
            <th>{t("number")}</th>
            <th>{t("slot")}</th>
            <th>SKU</th>
            <th>{t("picked")}</th>
          </tr>
        </thead>
        <tbody>
          {walked.stops.map(({ name, slot }, index) => (
            <tr key={name}>
              <td>{index + 1}</td>
              <td>{name}</td>
              <td>{props.skuIn(slot)}</td>
              <td>☐</td>
            </tr>
          ))}
        </tbody>
      </table>
    </article>,
    document.body,
  );
}
