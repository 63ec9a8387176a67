import { useTranslation } from "react-i18next";
import { HeatLegend } from "./heat-legend.tsx";
import { useSlotText } from "./heat-plan.tsx";
import plan from "./plan.module.css";
import { PlanSheet } from "./plan-sheet.tsx";
import { LitSlots, PlanView } from "./plan-view.tsx";
import type { Filled, Slotted } from "./slotted.ts";
import { Picker, PickNumbers, TourPath } from "./tour-layer.tsx";
import type { TourPlayer } from "./tour-player.ts";
import type { WalkedTour } from "./walked.ts";

/** The floor with a tour walked on it; a click on a slot adds its SKU to the pick list. */
export function TourPlan(props: {
  readonly slotted: Slotted;
  readonly filled: Filled;
  readonly walked: WalkedTour | undefined;
  readonly player: TourPlayer | undefined;
  readonly onToggle: (skuCode: string) => void;
}) {
  const { t } = useTranslation("floor");
  const { slotted, filled, walked, player } = props;
  const { drawn } = slotted;
  const textOf = useSlotText(drawn);
  return (
    <PlanView
      drawn={drawn}
      label={t("tourLabel")}
      textOf={({ slot }) => textOf(slot, filled)}
      onChoose={({ slot }) => {
        const held = filled.contents.get(slot);
        if (held) props.onToggle(held.skuCode);
      }}
      note={
        <>
          <HeatLegend most={slotted.most} />
          <span>{t("clickToPick")}</span>
        </>
      }
    >
      {(viewBox) => (
        <>
          <svg className={plan.layer} viewBox={viewBox} aria-hidden="true">
            <PlanSheet drawn={drawn} heat={filled.heat} dropPoint={t("dropPoint")} />
          </svg>
          {walked && player && (
            <svg className={`${plan.layer} ${plan.over}`} viewBox={viewBox} aria-hidden="true">
              <LitSlots drawn={drawn} slots={walked.stops.map(({ slot }) => slot)} />
              <TourPath walked={walked} />
              <Picker drawn={drawn} walked={walked} player={player} />
              <PickNumbers drawn={drawn} walked={walked} />
            </svg>
          )}
        </>
      )}
    </PlanView>
  );
}
