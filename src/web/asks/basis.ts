import { useCallback } from "react";
import { useTranslation } from "react-i18next";
import { majorOf, useFormats } from "../words/formats.ts";
import type { CostCode, Match, Matches } from "./readings.ts";

/** Where each figure of a match comes from, in words. */
export interface Sources {
  readonly line: (code: CostCode) => string;
  readonly total: string;
  readonly score: string;
  readonly road: string;
  readonly needed: string;
  readonly free: string;
  /** Conversions of currency, none if all was in one; the total names them too. */
  readonly fx: readonly string[];
}

export function useSources(): (match: Match, basis: Matches["basis"]) => Sources {
  const { t } = useTranslation("asks");
  const formats = useFormats();
  return useCallback(
    (match, basis) => {
      const fx = match.cost.fx.map(({ from, to, rate, date, source }) =>
        t("source/fx", { from, to, rate: String(rate), date: formats.date(date), source }),
      );
      const turnover = {
        fill: formats.percent(basis.fillFactor, 0),
        replenishmentDays: basis.replenishmentDays,
        safetyDays: basis.safetyDays,
      };
      const walk = { metres: formats.number(match.walk.metresPerOrder, 1) };
      return {
        line: (code) =>
          code === "walking"
            ? t(`source/walking/${match.walk.floor}`, walk)
            : t(`source/${code}`, turnover),
        total: [t("source/total"), ...fx].join(" "),
        score: t("source/score"),
        road: t("source/road"),
        needed: t("source/needed", turnover),
        free: t("source/free"),
        fx,
      };
    },
    [t, formats],
  );
}

/** A place as a row or a column is headed with it. */
export function placeOf({ city, title, country }: Match["listing"]): string {
  return `${city ?? title}, ${country}`;
}

interface Money {
  readonly amountMinor: number;
  readonly currency: string;
}

/** A sum without its currency, for columns whose head or caption names it. */
export function useAmount(): (money: Money, digits?: number) => string {
  const formats = useFormats();
  return useCallback(
    (money, digits) => {
      const ownDigits = Math.round(-Math.log10(majorOf({ ...money, amountMinor: 1 })));
      return formats.fixed(majorOf(money), digits ?? ownDigits);
    },
    [formats],
  );
}
