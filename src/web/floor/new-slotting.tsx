import { Button, SegmentedControl } from "@mantine/core";
import { useNavigate } from "@tanstack/react-router";
import { type FormEvent, useState } from "react";
import { useTranslation } from "react-i18next";
import { api } from "../api/client.ts";
import { fieldOf } from "../api/problem.ts";
import { useWrite } from "../api/writing.ts";
import { useActingRole } from "../frame/acting-role.ts";
import { DetailDrawer } from "../frame/detail-drawer.tsx";
import styles from "./floor.module.css";
import { GoodsDrop } from "./goods-drop.tsx";
import type { FloorPlanAnswer } from "./readings.ts";
import { SecondsAndSeed } from "./seconds-and-seed.tsx";
import { inputOf, type SlottingDraft } from "./slotting-draft.ts";
import { GoodsFields, RuleFields, ZoneSelect } from "./slotting-fields.tsx";
import { type FilesState, useGoodsFiles } from "./use-goods-files.ts";

type Input = NonNullable<ReturnType<typeof inputOf>>;

/** Sends the draft; faults show at their fields and in their files. */
function usePlan(state: FilesState) {
  const navigate = useNavigate();
  const [faults, setFaults] = useState<Readonly<Record<string, string>>>({});
  const plan = useWrite({
    send: (input: Input) => api.slottings.$post({ json: input }),
    touches: ["slottings", "jobs"],
    done: ({ id }) => void navigate({ to: "/slottings/$slottingId", params: { slottingId: id } }),
    failed: (problem) => {
      const others = state.refuse(problem.faults);
      setFaults(Object.fromEntries(others.map((fault) => [fieldOf(fault), fault.detail])));
      return problem.faults.length > 0 && others.every((fault) => fieldOf(fault) in FIELDS);
    },
  });
  return { plan, faults };
}

/** Fields at which a fault is shown; others are told. */
const FIELDS = {
  source: true,
  zone: true,
  since: true,
  orderLimit: true,
  seconds: true,
  seed: true,
  ruleBook: true,
  mostAisleShare: true,
};

function NewSlottingForm({ answer }: { readonly answer: FloorPlanAnswer }) {
  const { t } = useTranslation("floor");
  const isExporter = useActingRole() === "exporter";
  const state = useGoodsFiles();
  const { plan, faults } = usePlan(state);
  const [draft, setDraft] = useState<SlottingDraft>({
    source: isExporter ? "goods" : "inline",
    zone: "",
    since: "",
    orderLimit: 5_000,
    seconds: 60,
    seed: 1,
    ruleBook: "",
    mostAisleShare: undefined,
  });
  const change = (changes: Partial<SlottingDraft>) =>
    setDraft((before) => ({ ...before, ...changes }));
  const input = inputOf(answer.id, draft, state.files);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (input) plan.mutate(input);
  };
  return (
    <form className={styles.form} onSubmit={submit}>
      <SegmentedControl
        aria-label={t("goodsFrom")}
        fullWidth
        value={draft.source}
        data={[
          { value: "goods", label: t("myGoods") },
          { value: "inline", label: t("goodsFiles") },
        ]}
        onChange={(source) => change({ source: source === "goods" ? "goods" : "inline" })}
      />
      <GoodsFields draft={draft} faults={faults} change={change} state={state} />
      <GoodsDrop kind="currentSlots" state={state} />
      <div className={styles.fields}>
        <ZoneSelect
          answer={answer}
          value={draft.zone}
          error={faults.zone}
          onChange={(zone) => change({ zone })}
        />
        <RuleFields draft={draft} faults={faults} change={change} />
        <SecondsAndSeed
          draft={draft}
          faults={faults}
          change={change}
          seedMeaning={t("seedMeaning")}
        />
      </div>
      <Button type="submit" disabled={!input} loading={plan.isPending}>
        {t("planSlotting")}
      </Button>
      {!input && <p className={styles.hint}>{t("missingFiles")}</p>}
    </form>
  );
}

/** Asks for a slotting of one's goods, or of dropped files, on a floor plan. */
export function NewSlotting({ answer }: { readonly answer: FloorPlanAnswer }) {
  const { t } = useTranslation("floor");
  const navigate = useNavigate();
  return (
    <DetailDrawer
      title={t("planSlottingOn", { name: answer.name })}
      close={() => void navigate({ to: ".", search: {}, replace: true })}
    >
      <NewSlottingForm answer={answer} />
    </DetailDrawer>
  );
}
