import { useCallback } from "react";
import { useTranslation } from "react-i18next";
import { useFormats } from "../words/formats.ts";
import { loadText } from "./amounts.ts";
import { minuteOf } from "./clock.ts";
import { nameOf } from "./day.ts";
import type { SheetLine } from "./itinerary.ts";
import type { Depot } from "./readings.ts";

/** A loading or a break between stops in words; nothing for a stop. */
export function useLineText(): (depots: readonly Depot[], line: SheetLine) => string {
  const { t } = useTranslation("delivery");
  const formats = useFormats();
  return useCallback(
    (depots, line) => {
      if (line.kind === "stop") return "";
      if (line.kind === "break") {
        const span = formats.duration(line.durationS);
        return `${minuteOf(line.at)} · ${t("breakOf", { span })}`;
      }
      const depot = depots.find(({ id }) => id === line.depotId);
      return [
        ...(depot ? [t(line.isFirst ? "loadAt" : "loadAgain", { depot: nameOf(depot) })] : []),
        ...(depot?.address ? [depot.address] : []),
        t("tripLoad", { amounts: loadText(line.load) || "–" }),
        t("leaveAt", { at: minuteOf(line.leavesAt) }),
      ].join(" · ");
    },
    [t, formats],
  );
}
