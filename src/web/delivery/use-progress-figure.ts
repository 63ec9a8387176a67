import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import type { Figure } from "../parts/figures.tsx";
import { useFormats } from "../words/formats.ts";
import { minuteOf } from "./clock.ts";
import { type Plan, readingProgress } from "./readings.ts";

const LOOK_AGAIN_MS = 30_000;

function isToday({ day, timeZone }: Plan): boolean {
  return new Intl.DateTimeFormat("en-CA", { timeZone }).format(new Date()) === day;
}

/**
 * How the whole day goes: stops reported, those expected late, and which vehicles will be back at
 * another time than planned. Of another day than today only what was reported while it was open.
 */
export function useProgressFigure(plan: Plan): Figure | undefined {
  const { t } = useTranslation("delivery");
  const formats = useFormats();
  const isOn = isToday(plan);
  const { data } = useQuery({
    ...readingProgress(plan.id),
    enabled: isOn,
    refetchInterval: LOOK_AGAIN_MS,
  });
  if (!data) return undefined;
  const { servedCount, failedCount, stops, routes } = data;
  const doneCount = servedCount + failedCount;
  if (doneCount === 0 && !isOn) return undefined;
  const lateCount = stops.filter(({ state, lateS }) => state === "pending" && lateS > 0).length;
  const shifted = routes.filter(
    ({ plannedEnd, expectedEnd }) => minuteOf(plannedEnd) !== minuteOf(expectedEnd),
  );
  const told = shifted.map(({ vehicleId, plannedEnd, expectedEnd }) => {
    const ends = { planned: minuteOf(plannedEnd), expected: minuteOf(expectedEnd) };
    return `${vehicleId}: ${t("backAt", ends)}`;
  });
  const done = `${formats.number(doneCount)} / ${formats.number(stops.length)}`;
  return {
    name: t("underWay"),
    value: lateCount > 0 ? `${done} · ${t("lateCount", { count: lateCount })}` : done,
    source: told.length > 0 ? told.join(" ") : t("onTime"),
  };
}
