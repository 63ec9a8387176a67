import { Progress, SegmentedControl } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useParams, useSearch } from "@tanstack/react-router";
import { useMemo, useState } from "react";
import { useTranslation } from "react-i18next";
import { hasEnded, useJob } from "../api/job.ts";
import { Halves } from "../frame/halves.tsx";
import { Empty, Shown } from "../frame/states.tsx";
import { View } from "../frame/view.tsx";
import { ButtonLink, TextLink } from "../parts/button-link.tsx";
import { useFormats } from "../words/formats.ts";
import { useChangeText } from "./change-text.ts";
import { Comparison } from "./comparison.tsx";
import { dayOf } from "./day.ts";
import { DayMap } from "./day-map.tsx";
import { type Plan, type PlanResult, readingMadeFrom, readingPlan } from "./readings.ts";
import { WhatIfForm } from "./what-if-form.tsx";
import styles from "./what-ifs.module.css";

const LOOK_AGAIN_MS = 10_000;

/** What was tried before, each with what came of it. */
function Tried({ plan, chosen }: { readonly plan: Plan; readonly chosen: string | undefined }) {
  const { t } = useTranslation(["delivery", "terms"]);
  const formats = useFormats();
  const changeText = useChangeText();
  const made = useQuery(readingMadeFrom(plan.id));
  const items = (made.data?.items ?? []).filter(({ whatIfOf }) => whatIfOf === plan.id);
  if (items.length === 0) return <p className="dim">{t("noWhatIfs")}</p>;
  return (
    <ul className={styles.tried} aria-label={t("whatIfs")}>
      {items.map(({ id, changes, outcome, state }) => (
        <li key={id} data-lit={id === chosen || undefined}>
          <TextLink
            to="/routes/$planId/what-ifs"
            params={{ planId: plan.id }}
            search={{ with: id }}
            size="xs"
          >
            {(changes ?? []).map(changeText).join(", ")}
          </TextLink>
          <span>{outcome ? formats.money(outcome.cost) : t(`terms:job/${state}`)}</span>
        </li>
      ))}
    </ul>
  );
}

/** The other plan while it is searched for, then beside this one. */
function Other({ other, own }: { readonly other: Plan; readonly own: PlanResult }) {
  const { t } = useTranslation(["delivery", "terms"]);
  const { job } = useJob(other.result ? undefined : other.jobId, ["delivery-plans"]);
  if (other.result) return <Comparison own={own} other={other.result} />;
  return (
    <div role="status">
      <p>{t(`terms:job/${job?.state ?? other.state}`)}</p>
      {job && hasEnded(job) && job.state !== "succeeded" ? (
        <p>{job.problem?.detail ?? t("endedWithout")}</p>
      ) : (
        <Progress value={(job?.progress ?? 0) * 100} aria-label={t("progress")} />
      )}
    </div>
  );
}

function PictureOf({ plan, result }: { readonly plan: Plan; readonly result: PlanResult }) {
  const day = useMemo(() => dayOf(plan, result), [plan, result]);
  const nothing = () => {};
  return <DayMap day={day} chosen={{}} mark={{}} onHover={nothing} onOpen={nothing} />;
}

function WhatIfsOf({ plan, result }: { readonly plan: Plan; readonly result: PlanResult }) {
  const { t } = useTranslation("delivery");
  const { with: chosen } = useSearch({ from: "/routes/$planId/what-ifs" });
  const [side, setSide] = useState<"own" | "other">("other");
  const reading = useQuery({
    ...readingPlan(chosen ?? ""),
    enabled: chosen !== undefined,
    refetchInterval: ({ state: { data } }) =>
      data?.state === "queued" || data?.state === "running" ? LOOK_AGAIN_MS : false,
  });
  const other = chosen === undefined ? undefined : reading.data;
  const isOther = side === "other" && other?.result;
  return (
    <Halves
      names={{ list: t("comparison"), picture: t("map") }}
      list={
        <div className={styles.list}>
          <WhatIfForm plan={plan} />
          <Tried plan={plan} chosen={chosen} />
          {other && <Other other={other} own={result} />}
          {other?.result && (
            <ButtonLink variant="default" to="/routes/$planId" params={{ planId: other.id }}>
              {t("openWhatIf")}
            </ButtonLink>
          )}
        </div>
      }
      picture={
        <div className={styles.map}>
          {isOther ? (
            <PictureOf key={other.id} plan={other} result={other.result!} />
          ) : (
            <PictureOf key={plan.id} plan={plan} result={result} />
          )}
          {other?.result && (
            <SegmentedControl
              className={styles.toggle}
              aria-label={t("mapShows")}
              value={side}
              data={[
                { value: "own", label: t("asPlanned") },
                { value: "other", label: t("whatIf") },
              ]}
              onChange={(value) => setSide(value as "own" | "other")}
            />
          )}
        </div>
      }
    />
  );
}

/** A plan beside the same day under changes: two summaries, and one map to switch between them. */
export function WhatIfs() {
  const { t } = useTranslation("delivery");
  const { planId } = useParams({ from: "/routes/$planId/what-ifs" });
  const plan = useQuery(readingPlan(planId));
  return (
    <Shown of={plan}>
      {(found) => (
        <View
          title={t("whatIfs")}
          note={found.name}
          fills
          actions={
            <ButtonLink variant="default" to="/routes/$planId" params={{ planId }}>
              {t("toRoutes")}
            </ButtonLink>
          }
        >
          {found.result ? (
            <WhatIfsOf plan={found} result={found.result} />
          ) : (
            <Empty sentence={t("noSheets")} />
          )}
        </View>
      )}
    </Shown>
  );
}
