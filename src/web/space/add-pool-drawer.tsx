import { Autocomplete, Button, NativeSelect, TextInput } from "@mantine/core";
import { useForm } from "@mantine/form";
import { useInfiniteQuery, useQueries } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { api } from "../api/client.ts";
import { fieldOf } from "../api/problem.ts";
import { useWrite } from "../api/writing.ts";
import { UNITS } from "../find/search.ts";
import { readingFloorPlan, readingFloorPlans } from "../floor/readings.ts";
import { DetailDrawer } from "../frame/detail-drawer.tsx";
import { useTellDone } from "../frame/telling.tsx";
import { daysLater, today } from "../words/formats.ts";
import styles from "./listing.module.css";
import type { Pool, Unit, Warehouse } from "./readings.ts";

interface PoolDraft {
  zone: string;
  storageClass: Pool["storageClass"];
  unit: Unit;
  slotsPerUnit: string | number;
  from: string;
  until: string;
  quantity: string | number;
}

function inputOf(draft: PoolDraft) {
  const { from, until, quantity } = draft;
  return {
    zone: draft.zone,
    storageClass: draft.storageClass,
    unit: draft.unit,
    slotsPerUnit: Number(draft.slotsPerUnit),
    capacity: quantity === "" ? [] : [{ from, until, quantity: Number(quantity) }],
  };
}

/** Zones as the newest floor plans name them. */
function useZones(warehouseId: string): string[] {
  const plans = useInfiniteQuery(readingFloorPlans(warehouseId)).data ?? [];
  const specs = useQueries({ queries: plans.slice(0, 5).map(({ id }) => readingFloorPlan(id)) });
  const ids = specs.flatMap(({ data }) => data?.spec.zones.map(({ id }) => id) ?? []);
  return [...new Set(ids)];
}

function useAddPool(warehouse: Warehouse) {
  const { t } = useTranslation("space");
  const tellDone = useTellDone();
  const navigate = useNavigate();
  const start = today();
  const form = useForm<PoolDraft>({
    initialValues: {
      zone: "",
      storageClass: warehouse.storageClasses.at(0) ?? "ambient",
      unit: "pallet",
      slotsPerUnit: 1,
      from: start,
      until: daysLater(start, 365),
      quantity: "",
    },
  });
  const add = useWrite({
    send: (draft: PoolDraft) =>
      api.pools.$post({ json: { warehouseId: warehouse.id, ...inputOf(draft) } }),
    touches: ["pools"],
    done: ({ id, zone }) => {
      tellDone(t("poolAdded", { zone }));
      void navigate({ to: "/space/pools/$poolId", params: { poolId: id } });
    },
    failed: (problem) => {
      const errors = problem.faults.map((fault) => {
        const field = fieldOf(fault).replace(/^capacity\.0\./, "");
        return [field === "capacity.0" ? "until" : field, fault.detail] as const;
      });
      if (problem.code === "zone_taken") errors.push(["zone", problem.message]);
      form.setErrors(Object.fromEntries(errors));
      return errors.length > 0;
    },
  });
  return { form, add };
}

function CapacityFields({ form }: { readonly form: ReturnType<typeof useAddPool>["form"] }) {
  const { t } = useTranslation(["space", "frame", "terms"]);
  return (
    <>
      <TextInput
        label={`${t("firstCapacity")}, ${t(`terms:unit/${form.values.unit}`)}`}
        description={t("firstCapacityHint")}
        inputWrapperOrder={["label", "input", "description", "error"]}
        type="number"
        min={0}
        {...form.getInputProps("quantity")}
      />
      <div className={styles.pair}>
        <TextInput label={t("frame:from")} type="date" {...form.getInputProps("from")} />
        <TextInput label={t("frame:until")} type="date" {...form.getInputProps("until")} />
      </div>
    </>
  );
}

/** A new pool of a warehouse: what is spare in one of its zones. */
export function AddPoolDrawer(props: {
  readonly warehouse: Warehouse;
  readonly close: () => void;
}) {
  const { t } = useTranslation(["space", "terms"]);
  const { warehouse } = props;
  const { form, add } = useAddPool(warehouse);
  const zones = useZones(warehouse.id);
  return (
    <DetailDrawer title={t("addPool")} close={props.close}>
      <form className={styles.form} onSubmit={form.onSubmit((draft) => add.mutate(draft))}>
        <Autocomplete
          label={t("zoneName")}
          description={t("zoneHint")}
          inputWrapperOrder={["label", "input", "description", "error"]}
          size="xs"
          required
          maxLength={60}
          data={zones}
          {...form.getInputProps("zone")}
        />
        <NativeSelect
          label={t("storageClass")}
          data={warehouse.storageClasses.map((value) => ({
            value,
            label: t(`terms:storage/${value}`),
          }))}
          {...form.getInputProps("storageClass")}
        />
        <div className={styles.pair}>
          <NativeSelect
            label={t("unit")}
            data={UNITS.map((value) => ({ value, label: t(`terms:unit/${value}`) }))}
            {...form.getInputProps("unit")}
          />
          <TextInput
            label={t("slotsPerUnit")}
            type="number"
            min={1}
            max={200}
            {...form.getInputProps("slotsPerUnit")}
          />
        </div>
        <CapacityFields form={form} />
        <div className={styles.buttons}>
          <Button type="submit" loading={add.isPending}>
            {t("addPool")}
          </Button>
        </div>
      </form>
    </DetailDrawer>
  );
}
