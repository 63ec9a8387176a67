import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import { openSlots } from "../../layout/engine/open-slots.ts";
import { useFormats } from "../words/formats.ts";
import { type DrawnPlan, useDrawnPlan } from "./drawn-plan.ts";
import styles from "./plan.module.css";
import { PlanSheet, zoneColour } from "./plan-sheet.tsx";
import { PlanView } from "./plan-view.tsx";
import type { FloorPlanAnswer } from "./readings.ts";
import { useZonesOpen, type ZoneRight } from "./use-zones-open.ts";

function useClosed({ plan }: DrawnPlan, rights: readonly ZoneRight[] | undefined) {
  return useMemo(() => {
    if (rights === undefined) return undefined;
    const isOpen = openSlots(plan, rights);
    return [...isOpen.keys()].filter((slot) => isOpen[slot] === 0 && plan.isBlocked[slot] === 0);
  }, [plan, rights]);
}

/** A floor plan by its zones; slots in which one may not plan are fainter. */
export function PlainPlan({ answer }: { readonly answer: FloorPlanAnswer }) {
  const { t } = useTranslation(["floor", "terms"]);
  const formats = useFormats();
  const drawn = useDrawnPlan(answer.spec);
  const { plan } = drawn;
  const rights = useZonesOpen(answer.warehouseId);
  const closed = useClosed(drawn, rights);
  const isClosed = useMemo(() => new Set(closed), [closed]);
  const dropPoint = t("dropPoint");
  return (
    <PlanView
      drawn={drawn}
      label={t("planOf", { name: answer.name, slots: formats.number(plan.slotCount) })}
      textOf={({ slot }) => {
        const zone = plan.zones[plan.zone[slot]!]!.id;
        const state = plan.isBlocked[slot] === 1 ? t("blocked") : isClosed.has(slot) && t("closed");
        return [t("slotInZone", { slot: plan.names[slot], zone }), state]
          .filter(Boolean)
          .join(" · ");
      }}
      note={
        <>
          {plan.zones.map(({ id, storageClasses }, zone) => (
            <span key={id}>
              {plan.zones.length > 1 && (
                <i style={{ background: zoneColour(zone), opacity: 0.6 }} aria-hidden="true" />
              )}
              {t("zoneOf", {
                zone: id,
                classes: storageClasses
                  .map((each) => t(`terms:storage/${each as "ambient"}`))
                  .join(", "),
              })}
            </span>
          ))}
          {closed && closed.length > 0 && (
            <span>
              <i className={styles.closedKey} aria-hidden="true" />
              {t("closedCount", { slots: formats.number(closed.length) })}
            </span>
          )}
        </>
      }
    >
      {(viewBox) => (
        <svg className={styles.layer} viewBox={viewBox} aria-hidden="true">
          <PlanSheet drawn={drawn} closed={closed} dropPoint={dropPoint} />
        </svg>
      )}
    </PlanView>
  );
}
