import { useCallback } from "react";
import { useTranslation } from "react-i18next";
import type { Plan, Unassigned } from "./readings.ts";

/** Why a stop was left out, as far as locks have to do with it; else nothing. */
export function useLockText(plan: Plan): (left: Unassigned) => string | undefined {
  const { t } = useTranslation("delivery");
  return useCallback(
    ({ stopId, code }) => {
      const { locked = [], lockedStops = [] } = plan;
      const own =
        locked.find(({ stops }) => stops.includes(stopId)) ??
        lockedStops.find(({ stop }) => stop === stopId);
      if (own) return t("lockedOn", { vehicle: own.vehicle });
      const whole = new Set(locked.filter(({ only }) => only).map(({ vehicle }) => vehicle));
      const isNoneFree = plan.vehicles.every(({ id }) => whole.has(id));
      return code === "vehicle" && isNoneFree ? t("allLocked") : undefined;
    },
    [t, plan],
  );
}
