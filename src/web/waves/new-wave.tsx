import { Button, NativeSelect, SegmentedControl, TagsInput, TextInput } from "@mantine/core";
import { useInfiniteQuery } from "@tanstack/react-query";
import { useNavigate, useSearch } from "@tanstack/react-router";
import { type FormEvent, useState } from "react";
import { useTranslation } from "react-i18next";
import { api } from "../api/client.ts";
import { fieldOf } from "../api/problem.ts";
import { useWrite } from "../api/writing.ts";
import { readingFloorPlans, readingSlottings, type SlottingSummary } from "../floor/readings.ts";
import { useActingRole } from "../frame/acting-role.ts";
import { Empty, Shown } from "../frame/states.tsx";
import { View } from "../frame/view.tsx";
import { useFormats } from "../words/formats.ts";
import { OrdersDrop } from "./orders-drop.tsx";
import { inputOf, localTime, missingOf, type WaveDraft } from "./wave-draft.ts";
import { CartFields, KeptOrderFields, PaceFields, SearchFields } from "./wave-fields.tsx";
import type { OrdersFile } from "./wave-orders-file.ts";
import styles from "./waves.module.css";

const MS_PER_HOUR = 3_600_000;

/** Sends the draft; faults show at their fields. */
function usePlan() {
  const navigate = useNavigate();
  const [faults, setFaults] = useState<Readonly<Record<string, string>>>({});
  const plan = useWrite({
    send: (input: ReturnType<typeof inputOf>) => api.waves.$post({ json: input }),
    touches: ["waves", "jobs"],
    done: ({ id }) => void navigate({ to: "/waves/$waveId", params: { waveId: id } }),
    failed: (problem) => {
      setFaults(Object.fromEntries(problem.faults.map((fault) => [fieldOf(fault), fault.detail])));
      return false;
    },
  });
  return { plan, faults };
}

function beginning(slottingId: string, isExporter: boolean, picker: (n: number) => string) {
  const nextHour = new Date(Math.ceil(Date.now() / MS_PER_HOUR) * MS_PER_HOUR);
  return {
    ...{ name: "", slottingId, source: isExporter ? "goods" : "inline", since: "" },
    ...{ orderLimit: 200, due: "", startsAt: localTime(nextHour) },
    pickers: [picker(1), picker(2), picker(3)],
    ...{ lines: 40, volumeL: "", weightKg: "", totes: "" },
    ...{ walkMPerS: 1, searchS: 4, pickS: 9, tourS: 60 },
    ...{ policy: "optimal", seconds: 20, seed: 1 },
  } satisfies WaveDraft as WaveDraft;
}

function SlottingSelect(props: {
  readonly slottings: readonly SlottingSummary[];
  readonly value: string;
  readonly error: string | undefined;
  readonly onChange: (slottingId: string) => void;
}) {
  const { t } = useTranslation("waves");
  const formats = useFormats();
  const plans = useInfiniteQuery(readingFloorPlans(undefined)).data ?? [];
  const names = new Map(plans.map(({ id, name }) => [id, name]));
  return (
    <NativeSelect
      className={styles.wide}
      label={t("slotsOf")}
      value={props.value}
      error={props.error}
      data={props.slottings.map(({ id, floorPlanId, createdAt, zone }) => ({
        value: id,
        label: [names.get(floorPlanId), zone, formats.instant(createdAt)]
          .filter(Boolean)
          .join(" · "),
      }))}
      onChange={({ currentTarget: { value } }) => props.onChange(value)}
    />
  );
}

function NewWaveForm({ slottings }: { readonly slottings: readonly SlottingSummary[] }) {
  const { t } = useTranslation("waves");
  const { slotting = slottings.at(0)?.id ?? "" } = useSearch({ from: "/waves/new" });
  const isExporter = useActingRole() === "exporter";
  const { plan, faults } = usePlan();
  const [file, setFile] = useState<OrdersFile>();
  const [draft, setDraft] = useState(() =>
    beginning(slotting, isExporter, (number) => t("pickerNumber", { number })),
  );
  const change = (changes: Partial<WaveDraft>) => setDraft((before) => ({ ...before, ...changes }));
  const missing = missingOf(draft, file);
  const fields = { draft, faults, change };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!missing) plan.mutate(inputOf(draft, file));
  };
  return (
    <form className={styles.form} onSubmit={submit}>
      <div className={styles.fields}>
        <TextInput
          label={t("name")}
          maxLength={200}
          value={draft.name}
          error={faults.name}
          onChange={({ currentTarget: { value } }) => change({ name: value })}
        />
        <TextInput
          type="datetime-local"
          label={t("startsAt")}
          required
          value={draft.startsAt}
          error={faults.startsAt}
          onChange={({ currentTarget: { value } }) => change({ startsAt: value })}
        />
        <SlottingSelect
          slottings={slottings}
          value={draft.slottingId}
          error={faults.slottingId}
          onChange={(slottingId) => change({ slottingId })}
        />
      </div>
      <fieldset>
        <legend>{t("orders")}</legend>
        <SegmentedControl
          aria-label={t("ordersFrom")}
          value={draft.source}
          data={[
            { value: "goods", label: t("myOrders") },
            { value: "inline", label: t("ordersFile") },
          ]}
          onChange={(source) => change({ source: source === "goods" ? "goods" : "inline" })}
        />
        {draft.source === "goods" ? (
          <KeptOrderFields {...fields} />
        ) : (
          <OrdersDrop day={draft.startsAt.slice(0, 10)} file={file} onFile={setFile} />
        )}
        <div className={styles.fields}>
          <TextInput
            type="datetime-local"
            label={t(draft.source === "goods" ? "dueOfAll" : "dueOfOthers")}
            value={draft.due}
            error={faults.due}
            onChange={({ currentTarget: { value } }) => change({ due: value })}
          />
        </div>
      </fieldset>
      <fieldset>
        <legend>{t("pickers")}</legend>
        <TagsInput
          aria-label={t("pickers")}
          value={[...draft.pickers]}
          error={Object.entries(faults).find(([field]) => field.startsWith("pickers"))?.[1]}
          description={t("pickersHint")}
          maxTags={100}
          onChange={(pickers) => change({ pickers })}
        />
      </fieldset>
      <CartFields {...fields} />
      <PaceFields {...fields} />
      <SearchFields {...fields} />
      <div>
        <Button type="submit" disabled={missing !== undefined} loading={plan.isPending}>
          {t("planWave")}
        </Button>
      </div>
      {missing && <p className={styles.hint}>{t(missing)}</p>}
    </form>
  );
}

/** Asks for a wave of one's orders, or of a file's, picked where a slotting put the goods. */
export function NewWave() {
  const { t } = useTranslation("waves");
  const slottings = useInfiniteQuery(readingSlottings(undefined));
  return (
    <View title={t("planWave")}>
      <Shown of={slottings}>
        {(all) => {
          const done = all.filter(({ savedShare }) => savedShare !== null);
          if (done.length === 0) {
            return <Empty sentence={t("noSlotting")} action={t("toFloor")} to="/floor" />;
          }
          return <NewWaveForm slottings={done} />;
        }}
      </Shown>
    </View>
  );
}
