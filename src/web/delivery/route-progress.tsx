import { ActionIcon, Button, TextInput } from "@mantine/core";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { api } from "../api/client.ts";
import { useWrite } from "../api/writing.ts";
import { useFormats } from "../words/formats.ts";
import { minuteOf } from "./clock.ts";
import { type Day, nameOf } from "./day.ts";
import { PlanTheRest } from "./plan-the-rest.tsx";
import { type DayProgress, readingProgress } from "./readings.ts";
import styles from "./route-day.module.css";

const LOOK_AGAIN_MS = 30_000;

type StopProgress = DayProgress["stops"][number];

/** The time of day where the plan is driven, as `09:41`. */
function nowIn(timeZone: string): string {
  return new Intl.DateTimeFormat("en-GB", {
    timeZone,
    hour: "2-digit",
    minute: "2-digit",
    hourCycle: "h23",
  }).format(new Date());
}

function useReport(planId: string) {
  const queries = useQueryClient();
  return useWrite({
    send: (json: { stop: string; servedAt?: string; failed?: { at: string; reason: string } }) =>
      api["delivery-plans"][":id"].progress.$post({ param: { id: planId }, json }),
    touches: [],
    done: (progress) => queries.setQueryData(readingProgress(planId).queryKey, progress),
  });
}

function StopState(props: {
  readonly day: Day;
  readonly stop: StopProgress;
  readonly at: string;
  readonly report: ReturnType<typeof useReport>;
}) {
  const { t } = useTranslation("delivery");
  const formats = useFormats();
  const { day, stop, at, report } = props;
  const { stopId, state, planned, expected, lateS, failedReason } = stop;
  const name = nameOf(day.stopOf.get(stopId) ?? { id: stopId });
  const isShifted = minuteOf(expected) !== minuteOf(planned);
  return (
    <tr data-late={lateS > 0 || undefined}>
      <td className={styles.name}>{name}</td>
      <td className="number">{minuteOf(planned)}</td>
      <td className="number">
        {isShifted || state !== "pending" ? (
          <strong>{minuteOf(expected)}</strong>
        ) : (
          minuteOf(expected)
        )}
        {lateS > 0 && <small> {t("lateBy", { span: formats.duration(lateS) })}</small>}
      </td>
      <td>
        {state === "pending" ? t("pending") : t(state === "served" ? "servedState" : "failedState")}
        {failedReason && `: ${failedReason}`}
      </td>
      <td>
        <span className={styles.controls}>
          <ActionIcon
            aria-label={t("reportServed", { stop: name })}
            title={t("reportServed", { stop: name })}
            onClick={() => report.mutate({ stop: stopId, servedAt: at })}
          >
            ✓
          </ActionIcon>
          <ActionIcon
            aria-label={t("reportFailed", { stop: name })}
            title={t("reportFailed", { stop: name })}
            onClick={() => report.mutate({ stop: stopId, failed: { at, reason: t("notServed") } })}
          >
            ✗
          </ActionIcon>
        </span>
      </td>
    </tr>
  );
}

/** How a route goes on its day: stops reported, and when the rest will be reached. */
export function RouteProgress({
  day,
  vehicleId,
}: {
  readonly day: Day;
  readonly vehicleId: string;
}) {
  const { t } = useTranslation("delivery");
  const { plan } = day;
  const [isOpen, setOpen] = useState(false);
  const [typed, setTyped] = useState<string>();
  const progress = useQuery({
    ...readingProgress(plan.id),
    enabled: isOpen,
    refetchInterval: LOOK_AGAIN_MS,
  });
  const report = useReport(plan.id);
  const at = typed ?? nowIn(plan.timeZone);
  const route = progress.data?.routes.find((each) => each.vehicleId === vehicleId);
  if (!isOpen) {
    return (
      <Button variant="default" mt={8} onClick={() => setOpen(true)}>
        {t("underWay")}
      </Button>
    );
  }
  return (
    <section aria-label={t("underWay")} className={styles.underWay}>
      <h3>{t("underWay")}</h3>
      <TextInput
        label={t("reportedAt")}
        description={plan.timeZone}
        w={160}
        value={at}
        onChange={(event) => setTyped(event.currentTarget.value)}
      />
      {route && (
        <p role="status">
          {t("backAt", {
            planned: minuteOf(route.plannedEnd),
            expected: minuteOf(route.expectedEnd),
          })}
        </p>
      )}
      <section
        className={styles.scroller}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by key
        tabIndex={0}
        aria-label={t("progressOfStops")}
      >
        <table className={styles.stops}>
          <thead>
            <tr>
              <th scope="col">{t("stop")}</th>
              <th scope="col" className="number">
                {t("planned")}
              </th>
              <th scope="col" className="number">
                {t("expected")}
              </th>
              <th scope="col">{t("state")}</th>
              <th scope="col">{t("report")}</th>
            </tr>
          </thead>
          <tbody>
            {(progress.data?.stops ?? [])
              .filter((stop) => stop.vehicleId === vehicleId)
              .map((stop) => (
                <StopState key={stop.stopId} day={day} stop={stop} at={at} report={report} />
              ))}
          </tbody>
        </table>
      </section>
      <PlanTheRest planId={plan.id} at={at} />
    </section>
  );
}
