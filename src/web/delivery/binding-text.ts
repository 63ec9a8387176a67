import { useCallback } from "react";
import { useTranslation } from "react-i18next";
import { useFormats } from "../words/formats.ts";
import { minuteOf } from "./clock.ts";
import type { Unassigned } from "./readings.ts";

const WHYS = ["skill", "unreachable", "fleet-full", "vehicle", "supply", "relation"] as const;

/** A constraint and its figures, of a stop left out or of a route that breaks it. */
type Bound = Pick<Unassigned, "binding"> & { readonly code: string };

/** Why a stop was left out, in figures: what it needs and what is allowed. */
export function useBindingText(): (left: Bound) => string {
  const { t } = useTranslation("delivery");
  const formats = useFormats();
  return useCallback(
    ({ code, binding }) => {
      if (!binding) {
        const known = WHYS.find((each) => each === code);
        return t(known ? `why/${known}` : "why/other");
      }
      if (!("unit" in binding)) {
        const { needed, allowed } = binding;
        return t("bindingTime", { needed: minuteOf(needed), allowed: minuteOf(allowed) });
      }
      const { needed, allowed, unit } = binding;
      if (code === "max-distance") {
        const show = (metres: number) => formats.kilometres(metres / 1_000, 1);
        return t("bindingSpan", { needed: show(needed), allowed: show(allowed) });
      }
      if (unit === "s") {
        const show = formats.duration;
        return t("bindingSpan", { needed: show(needed), allowed: show(allowed) });
      }
      const named = code === "max-stops" ? t("stopsUnit") : unit;
      const show = (amount: number) => formats.number(amount);
      return t("bindingAmount", { needed: show(needed), allowed: show(allowed), unit: named });
    },
    [t, formats],
  );
}
