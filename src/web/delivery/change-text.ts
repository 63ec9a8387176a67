import { useCallback } from "react";
import { useTranslation } from "react-i18next";
import type { Change } from "./readings.ts";

/** What a what-if changes, in words. */
export function useChangeText(): (change: Change) => string {
  const { t } = useTranslation("delivery");
  return useCallback(
    (change) => {
      switch (change.kind) {
        case "without-vehicles":
          return t("change/without", { vehicles: change.vehicles.join(", ") });
        case "fewer-vehicles":
          return t("change/fewer", { count: change.count });
        case "wider-windows":
          return t("change/windows", { minutes: change.minutes });
        case "longer-shifts":
          return t("change/shifts", { minutes: change.minutes });
        case "more-capacity":
          return t("change/capacity", { percent: change.percent });
      }
    },
    [t],
  );
}
