import { Button, NativeSelect, NumberInput, SegmentedControl, TextInput } from "@mantine/core";
import { useNavigate } from "@tanstack/react-router";
import { type FormEvent, useState } from "react";
import { useTranslation } from "react-i18next";
import { api } from "../api/client.ts";
import { fieldOf } from "../api/problem.ts";
import { useWrite } from "../api/writing.ts";
import { useActingRole } from "../frame/acting-role.ts";
import { DetailDrawer } from "../frame/detail-drawer.tsx";
import { useFormats } from "../words/formats.ts";
import styles from "./floor.module.css";
import { GoodsDrop } from "./goods-drop.tsx";
import { KeptGoods } from "./kept-goods.tsx";
import type { FloorPlanAnswer } from "./readings.ts";
import { inputOf, type SlottingDraft } from "./slotting-draft.ts";
import { type FilesState, useGoodsFiles } from "./use-goods-files.ts";
import { useZonesOpen } from "./use-zones-open.ts";

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
};

function ZoneSelect(props: {
  readonly answer: FloorPlanAnswer;
  readonly value: string;
  readonly error: string | undefined;
  readonly onChange: (zone: string) => void;
}) {
  const { t } = useTranslation("floor");
  const formats = useFormats();
  const rights = useZonesOpen(props.answer.warehouseId);
  const zones = rights
    ? rights.map(({ id, slotCount }) => ({
        value: id,
        label: t("zoneSlots", { zone: id, slots: formats.number(slotCount) }),
      }))
    : props.answer.spec.zones.map(({ id }) => ({ value: id, label: id }));
  return (
    <NativeSelect
      label={t("zone")}
      value={props.value}
      error={props.error}
      data={[{ value: "", label: rights ? t("allGranted") : t("allZones") }, ...zones]}
      onChange={(event) => props.onChange(event.currentTarget.value)}
    />
  );
}

function SearchFields(props: {
  readonly draft: SlottingDraft;
  readonly faults: Readonly<Record<string, string>>;
  readonly change: (change: Partial<SlottingDraft>) => void;
}) {
  const { t } = useTranslation("floor");
  const { draft, faults, change } = props;
  return (
    <>
      <NumberInput
        label={t("seconds")}
        min={1}
        max={600}
        required
        value={draft.seconds}
        error={faults.seconds}
        onChange={(seconds) => change({ seconds: Number(seconds) })}
      />
      <NumberInput
        label={t("seed")}
        title={t("seedMeaning")}
        min={0}
        max={2_147_483_647}
        required
        value={draft.seed}
        error={faults.seed}
        onChange={(seed) => change({ seed: Number(seed) })}
      />
    </>
  );
}

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
      {draft.source === "goods" ? (
        <>
          <KeptGoods fault={faults.source} />
          <div className={styles.fields}>
            <TextInput
              type="date"
              label={t("ordersSince")}
              value={draft.since}
              error={faults.since}
              onChange={(event) => change({ since: event.currentTarget.value })}
            />
            <NumberInput
              label={t("orderLimit")}
              min={1}
              max={20_000}
              value={draft.orderLimit}
              error={faults.orderLimit}
              onChange={(orderLimit) => change({ orderLimit: Number(orderLimit) })}
            />
          </div>
        </>
      ) : (
        <>
          <GoodsDrop kind="skus" state={state} />
          <GoodsDrop kind="orders" state={state} />
        </>
      )}
      <GoodsDrop kind="currentSlots" state={state} />
      <div className={styles.fields}>
        <ZoneSelect
          answer={answer}
          value={draft.zone}
          error={faults.zone}
          onChange={(zone) => change({ zone })}
        />
        <SearchFields draft={draft} faults={faults} change={change} />
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
