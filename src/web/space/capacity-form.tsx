import { Button, TextInput } from "@mantine/core";
import type { FormEvent } from "react";
import { useTranslation } from "react-i18next";
import type { Problem } from "../api/problem.ts";
import { useProblemText } from "../frame/problem-text.ts";
import { daysOf, useFormats } from "../words/formats.ts";
import type { Step, UseRun } from "./capacity-steps.ts";
import styles from "./pool.module.css";
import type { TypedChange } from "./search.ts";
import type { CapacityChange } from "./use-capacity.ts";

/** Days on which a change takes what is needed, in words. */
function ShortDays({ runs }: { readonly runs: readonly UseRun[] }) {
  const { t } = useTranslation("space");
  const formats = useFormats();
  return (
    <div role="alert" className={styles.refused}>
      <p>{t("refusedTitle")}</p>
      <ul>
        {runs.slice(0, 6).map((run) => (
          <li key={run.from}>
            {t("refusedDays", {
              period: formats.period(run),
              leased: formats.number(run.leased),
              held: formats.number(run.held),
            })}
          </li>
        ))}
      </ul>
    </div>
  );
}

interface RefusedDay {
  readonly from: string;
  readonly until: string;
  readonly used: number;
}

/** What the exchange refused although it had looked right here: somebody booked meanwhile. */
function Refusal({ problem }: { readonly problem: Problem }) {
  const { t } = useTranslation("space");
  const formats = useFormats();
  const { title, detail } = useProblemText()(problem);
  const days = (problem.params.days ?? []) as readonly RefusedDay[];
  return (
    <div role="alert" className={styles.refused}>
      <p>{title}</p>
      {days.length === 0 && <p>{problem.code === "stale" ? t("staleHint") : detail}</p>}
      <ul>
        {days.slice(0, 6).map((run) => (
          <li key={run.from}>
            {t("usedDays", { period: formats.period(run), used: formats.number(run.used) })}
          </li>
        ))}
      </ul>
    </div>
  );
}

/** What a complete change does, or that it is not complete yet. */
function Effect({ draft, change }: { draft: Step | undefined; change: CapacityChange }) {
  const { t } = useTranslation(["space", "frame"]);
  const formats = useFormats();
  if (!draft) return <p className="dim">{t("dragHint")}</p>;
  if (change.short.length > 0) return <ShortDays runs={change.short} />;
  return (
    <p role="status">
      {change.isSame
        ? t("nothingChanges")
        : t("effect", {
            quantity: formats.number(draft.quantity),
            period: formats.period(draft),
            days: t("frame:days", { count: daysOf(draft) }),
          })}
      {change.isTooFine && ` ${t("tooManySteps")}`}
    </p>
  );
}

/** The change in figures: the same as the grips, for keyboards and exact numbers. */
export function CapacityForm(props: {
  readonly unit: string;
  readonly typed: TypedChange;
  readonly draft: Step | undefined;
  readonly change: CapacityChange;
  readonly onType: (typed: TypedChange) => void;
}) {
  const { t } = useTranslation(["space", "frame"]);
  const { typed, draft, change, onType } = props;
  const isEmptyPeriod = typed.from && typed.until && typed.until <= typed.from;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    change.save();
  };
  const isHindered = !draft || change.short.length > 0 || change.isSame || change.isTooFine;
  return (
    <form className={styles.form} onSubmit={submit}>
      <h2>{t("changeCapacity")}</h2>
      {(["from", "until"] as const).map((end) => (
        <TextInput
          key={end}
          label={t(`frame:${end}`)}
          type="date"
          value={typed[end] ?? ""}
          error={end === "until" && isEmptyPeriod && t("untilAfterFrom")}
          onChange={({ currentTarget: { value } }) =>
            onType({ ...typed, [end]: value || undefined })
          }
        />
      ))}
      <TextInput
        label={`${t("quantity")}, ${props.unit}`}
        type="number"
        min={0}
        max={10_000_000}
        style={{ gridColumn: "1 / -1" }}
        value={typed.quantity ?? ""}
        onChange={({ currentTarget: { value } }) =>
          onType({ ...typed, quantity: value === "" ? undefined : Math.max(0, Number(value)) })
        }
      />
      <Effect draft={draft} change={change} />
      {change.problem && <Refusal problem={change.problem} />}
      <div className={styles.buttons}>
        <Button type="submit" loading={change.isSaving} disabled={isHindered}>
          {t("saveCapacity")}
        </Button>
        {(typed.from || typed.until || typed.quantity !== undefined) && (
          <Button variant="subtle" color="gray" onClick={() => onType({})}>
            {t("discard")}
          </Button>
        )}
      </div>
    </form>
  );
}
