import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { Failed, Shown } from "../frame/states.tsx";
import { Section, View } from "../frame/view.tsx";
import { TextLink } from "../parts/button-link.tsx";
import { Figures } from "../parts/figures.tsx";
import { useFormats } from "../words/formats.ts";
import { type Trouble, troublesOf } from "./health-troubles.ts";
import styles from "./operator.module.css";
import { type Health as HealthFigures, readingHealth } from "./readings.ts";
import { JOB_STATES } from "./vocabulary.ts";

function useFigureOf(): (trouble: Trouble) => string {
  const formats = useFormats();
  return ({ code, figure }) => {
    if (code === "jobsWait" || code === "newsWaits") return formats.duration(figure);
    if (code === "connectionsFew") return formats.percent(figure, 0);
    return code === "databaseSlow" ? formats.milliseconds(figure, 1) : formats.number(figure);
  };
}

/** In words what is wrong and what to do about it; or that nothing is. */
function Troubles({ health }: { readonly health: HealthFigures }) {
  const { t } = useTranslation("operator");
  const figureOf = useFigureOf();
  const troubles = troublesOf(health);
  if (troubles.length === 0) {
    return (
      <p role="status" className={styles.well}>
        ✓ {t("allWell")}
      </p>
    );
  }
  return (
    <div role="alert" className={styles.broken}>
      <strong>▲ {t("attention", { count: troubles.length })}</strong>
      <ul>
        {troubles.map((trouble) => (
          <li key={trouble.code}>
            <strong>{t(`trouble/${trouble.code}`, { figure: figureOf(trouble) })}</strong>{" "}
            {t(`remedy/${trouble.code}`)}{" "}
            {trouble.code === "jobsFailed" && (
              <TextLink to="/operator/jobs" search={{ state: "failed" }}>
                {t("showFailed")}
              </TextLink>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}

function JobStates({ jobs }: { readonly jobs: HealthFigures["jobs"] }) {
  const { t } = useTranslation(["operator", "terms"]);
  const formats = useFormats();
  const most = Math.max(1, ...Object.values(jobs.countByState));
  const oldest = jobs.oldestQueuedS;
  return (
    <>
      <table className={styles.states} aria-label={t("jobsByState")}>
        <tbody>
          {JOB_STATES.map((state) => (
            <tr key={state} data-state={state}>
              <th scope="row">
                <TextLink to="/operator/jobs" search={{ state }} size="xs">
                  {t(`terms:job/${state}`)}
                </TextLink>
              </th>
              <td className="number">{formats.number(jobs.countByState[state])}</td>
              <td>
                <span style={{ width: `${(jobs.countByState[state] / most) * 100}%` }} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="dim">
        {oldest === null ? t("nothingQueued") : t("oldestQueued", { age: formats.seconds(oldest) })}
      </p>
    </>
  );
}

function News({ news }: { readonly news: HealthFigures["news"] }) {
  const { t } = useTranslation("operator");
  const formats = useFormats();
  const oldest = news.oldestUndeliveredS;
  return (
    <Figures
      of={[
        {
          name: t("undelivered"),
          value: formats.number(news.undeliveredCount),
          source: t("undeliveredSource"),
        },
        {
          name: t("oldestUndelivered"),
          value: oldest === null ? "–" : formats.seconds(oldest),
        },
        {
          name: t("givenUp"),
          value: formats.number(news.givenUpCount),
          source: t("givenUpSource"),
        },
      ]}
    />
  );
}

function DatabaseAndProcess({ health }: { readonly health: HealthFigures }) {
  const { t } = useTranslation("operator");
  const formats = useFormats();
  const { database, process: use } = health;
  const { connectionsInUse, connectionsMax } = database;
  const connections = `${formats.number(connectionsInUse)} / ${formats.number(connectionsMax)}`;
  return (
    <div className={styles.columns}>
      <Section title={t("database")}>
        <Figures
          of={[
            {
              name: t("roundTrip"),
              value: formats.milliseconds(database.roundTripMs, 2),
              source: t("roundTripSource"),
            },
            { name: t("size"), value: formats.megabytes(database.sizeBytes, 1) },
            { name: t("connections"), value: connections, source: t("connectionsSource") },
            { name: t("version"), value: `PostgreSQL ${database.version}` },
            {
              name: t("migrations"),
              value: formats.number(database.migrationCount),
              source: database.lastMigration ?? "–",
            },
          ]}
        />
      </Section>
      {use && (
        <Section title={t("process")}>
          <Figures
            of={[
              { name: t("uptime"), value: formats.duration(use.uptimeS) },
              { name: t("memory"), value: formats.megabytes(use.memoryBytes) },
            ]}
          />
        </Section>
      )}
    </div>
  );
}

function Contents({ health }: { readonly health: HealthFigures }) {
  const { t } = useTranslation(["operator", "frame"]);
  const formats = useFormats();
  const counts = [
    "organisationCount",
    "publishedListingCount",
    "openHoldCount",
    "activeLeaseCount",
  ] as const;
  return (
    <>
      <Troubles health={health} />
      <Section title={t("exchange")}>
        <Figures
          of={counts.map((count) => ({ name: t(count), value: formats.number(health[count]) }))}
        />
      </Section>
      <div className={styles.columns}>
        <Section title={t("frame:jobs")}>
          <JobStates jobs={health.jobs} />
        </Section>
        <Section title={t("news")}>
          <News news={health.news} />
        </Section>
      </div>
      <DatabaseAndProcess health={health} />
    </>
  );
}

/** How the exchange is doing, read anew every five seconds. */
export function Health() {
  const { t } = useTranslation(["operator", "frame"]);
  const formats = useFormats();
  const health = useQuery(readingHealth);
  const at = health.dataUpdatedAt;
  const note = at === 0 ? undefined : t("figuresOf", { at: formats.time(at) });
  return (
    <View title={t("frame:health")} note={note}>
      {health.data && health.error && (
        <Failed error={health.error} retry={() => health.refetch()} />
      )}
      <Shown of={health}>{(figures) => <Contents health={figures} />}</Shown>
    </View>
  );
}
