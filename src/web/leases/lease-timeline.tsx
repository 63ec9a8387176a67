import { useNavigate } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { daysLater, daysOf, today, useFormats } from "../words/formats.ts";
import styles from "./lease-timeline.module.css";
import type { Lease } from "./readings.ts";

/** First days of the months within a period. */
function monthsOf(from: string, until: string): string[] {
  const months: string[] = [];
  let month = `${from.slice(0, 7)}-01`;
  while (month < until) {
    if (month >= from) months.push(month);
    month = `${daysLater(month, 32).slice(0, 7)}-01`;
  }
  return months;
}

/** Leases as bars on one axis of days, the day of today through all of them. */
export function LeaseTimeline(props: {
  readonly leases: readonly Lease[];
  readonly nameOf: (lease: Lease) => string;
  readonly lit: string | undefined;
  readonly onHover: (id: string | undefined) => void;
}) {
  const { t } = useTranslation("leases");
  const formats = useFormats();
  const navigate = useNavigate();
  const { leases } = props;
  if (leases.length === 0) return null;
  const now = today();
  const from = leases.reduce(
    (least, { period }) => (period.from < least ? period.from : least),
    now,
  );
  const until = leases.reduce(
    (most, { period }) => (period.until > most ? period.until : most),
    daysLater(now, 1),
  );
  const span = daysOf({ from, until });
  const at = (date: string) => `${(daysOf({ from, until: date }) / span) * 100}%`;
  const months = monthsOf(from, until);
  const every = Math.ceil(months.length / 8);
  const monthName = new Intl.DateTimeFormat(formats.language, {
    month: "short",
    year: "2-digit",
    timeZone: "UTC",
  });
  return (
    <figure className={styles.timeline} aria-label={t("timeline")}>
      <div className={styles.axis} aria-hidden="true">
        {months
          .filter((_, i) => i % every === 0)
          .map((month) => (
            <span key={month} style={{ left: at(month) }}>
              {monthName.format(new Date(`${month}T12:00:00Z`))}
            </span>
          ))}
      </div>
      <div className={styles.rows}>
        <ul>
          {leases.map((lease) => (
            <li key={lease.id} data-lit={props.lit === lease.id || undefined}>
              <span className={styles.name}>{props.nameOf(lease)}</span>
              <button
                type="button"
                className={styles.bar}
                data-state={lease.state}
                style={{
                  marginLeft: at(lease.period.from),
                  width: `${(daysOf(lease.period) / span) * 100}%`,
                }}
                title={formats.period(lease.period)}
                aria-label={`${props.nameOf(lease)}, ${formats.period(lease.period)}`}
                onMouseEnter={() => props.onHover(lease.id)}
                onMouseLeave={() => props.onHover(undefined)}
                onClick={() =>
                  void navigate({ to: "/leases/$leaseId", params: { leaseId: lease.id } })
                }
              />
            </li>
          ))}
        </ul>
        <span className={styles.now} style={{ left: at(now) }} title={t("today")} />
      </div>
    </figure>
  );
}
