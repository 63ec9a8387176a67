import { useDeferredValue } from "react";
import { useTranslation } from "react-i18next";
import type { FloorPlanSpec } from "../../layout/engine/floor-plan-spec.ts";
import { useDrawnPlan } from "../floor/drawn-plan.ts";
import plan from "../floor/plan.module.css";
import { PlanSheet, zoneColour } from "../floor/plan-sheet.tsx";
import { PlanView } from "../floor/plan-view.tsx";
import { Figures } from "../parts/figures.tsx";
import { useFormats } from "../words/formats.ts";
import styles from "./plan.module.css";
import { floorAreaM2, slotsPerLevel } from "./plan-draft.ts";

/** What the plan amounts to. */
function PlanFigures({ spec, slotCount }: { spec: FloorPlanSpec; slotCount: number }) {
  const { t } = useTranslation("space");
  const formats = useFormats();
  const blocked = spec.blockedSlots?.length ?? 0;
  return (
    <Figures
      of={[
        { name: t("slots"), value: formats.number(slotCount), source: t("slotsSource") },
        {
          name: t("floorArea"),
          value: formats.number(floorAreaM2(spec)),
          source: t("floorAreaSource"),
        },
        {
          name: t("perLevel"),
          value: slotsPerLevel(spec)
            .map((slots) => formats.number(slots))
            .join(" · "),
          source: t("perLevelSource"),
        },
        { name: t("blockedCount"), value: formats.number(blocked), source: t("blockedSource") },
      ]}
    />
  );
}

function Zones({ names }: { readonly names: readonly string[] }) {
  const { t } = useTranslation("space");
  return (
    <p className={styles.zones}>
      {names.length > 1 &&
        names.map((id, zone) => (
          <span key={id}>
            <i style={{ background: zoneColour(zone) }} aria-hidden="true" />
            {t("zone", { zone: id })}
          </span>
        ))}
      <span>{t("clickBlocks")}</span>
    </p>
  );
}

/** The floor plan as it stands, drawn anew with every keystroke; a click on a slot blocks it. */
export function PlanDrawing(props: {
  readonly spec: FloorPlanSpec;
  /** What is typed now cannot be drawn: this is what it was before. */
  readonly isBehind: boolean;
  readonly onBlock: (slot: string) => void;
}) {
  const { t } = useTranslation("space");
  const spec = useDeferredValue(props.spec);
  const drawn = useDrawnPlan(spec);
  const { plan: compiled } = drawn;
  return (
    <div className={styles.picture} data-behind={props.isBehind || undefined}>
      <div className={styles.figures}>
        <PlanFigures spec={spec} slotCount={compiled.slotCount} />
        <Zones names={compiled.zones.map(({ id }) => id)} />
      </div>
      <PlanView
        drawn={drawn}
        label={t("planDrawing")}
        textOf={({ slot }) => {
          const zone = compiled.zones[compiled.zone[slot]!]!.id;
          const name = t("slotInZone", { slot: compiled.names[slot], zone });
          return `${name} · ${t(compiled.isBlocked[slot] === 1 ? "unblock" : "block_")}`;
        }}
        onChoose={({ slot }) => props.onBlock(compiled.names[slot]!)}
      >
        {(viewBox) => (
          <svg className={plan.layer} viewBox={viewBox} aria-hidden="true">
            <PlanSheet drawn={drawn} dropPoint={t("dropPointShort")} />
          </svg>
        )}
      </PlanView>
    </div>
  );
}
