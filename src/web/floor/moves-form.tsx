import { Button, NativeSelect, NumberInput } from "@mantine/core";
import { type FormEvent, useState } from "react";
import { useTranslation } from "react-i18next";
import { api } from "../api/client.ts";
import { fieldOf } from "../api/problem.ts";
import { useWrite } from "../api/writing.ts";
import styles from "./floor.module.css";

const SOURCES = ["slotting", "goods"] as const;

interface Draft {
  readonly source: (typeof SOURCES)[number];
  readonly mostMoves: number;
  readonly moveMinutes: number;
  readonly horizonDays: number;
}

const USUAL: Draft = { source: "slotting", mostMoves: 50, moveMinutes: 3, horizonDays: 56 };
const NUMBERS = [
  { name: "mostMoves", min: 1, max: 2_000 },
  { name: "moveMinutes", min: 0.1, max: 600 },
  { name: "horizonDays", min: 1, max: 365 },
] as const;

/** Asks for few moves that bring a slotting back to what is ordered now. */
export function MovesForm(props: {
  readonly slottingId: string;
  readonly onPlanned: (healingId: string) => void;
}) {
  const { t } = useTranslation("floor");
  const [draft, setDraft] = useState(USUAL);
  const [faults, setFaults] = useState<Readonly<Record<string, string>>>({});
  const plan = useWrite({
    send: (asked: Draft) =>
      api.healings.$post({ json: { slottingId: props.slottingId, ...asked } }),
    touches: ["healings", "jobs"],
    done: ({ id }) => props.onPlanned(id),
    failed: (problem) => {
      setFaults(Object.fromEntries(problem.faults.map((fault) => [fieldOf(fault), fault.detail])));
      return problem.faults.length > 0 && problem.faults.every((fault) => fieldOf(fault) in draft);
    },
  });
  const change = (changes: Partial<Draft>) => setDraft((before) => ({ ...before, ...changes }));
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setFaults({});
    plan.mutate(draft);
  };
  return (
    <form className={styles.form} onSubmit={submit}>
      <p className={styles.hint}>{t("planMovesMeaning")}</p>
      <div className={styles.fields}>
        <NativeSelect
          label={t("ordersFor")}
          value={draft.source}
          error={faults.source}
          data={SOURCES.map((source) => ({ value: source, label: t(`ordersFor/${source}`) }))}
          onChange={({ currentTarget: { value } }) =>
            change({ source: SOURCES.find((each) => each === value) ?? "slotting" })
          }
        />
        {NUMBERS.map(({ name, min, max }) => (
          <NumberInput
            key={name}
            label={t(name)}
            min={min}
            max={max}
            required
            value={draft[name]}
            error={faults[name]}
            onChange={(value) => change({ [name]: Number(value) })}
          />
        ))}
      </div>
      <Button type="submit" loading={plan.isPending}>
        {t("planMoves")}
      </Button>
    </form>
  );
}
