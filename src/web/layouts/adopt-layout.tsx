import { Button, NativeSelect, TextInput } from "@mantine/core";
import { useInfiniteQuery, useQuery } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { type FormEvent, useState } from "react";
import { useTranslation } from "react-i18next";
import { api } from "../api/client.ts";
import { useWrite } from "../api/writing.ts";
import { readingFloorPlan, readingWarehouses } from "../floor/readings.ts";
import styles from "./layouts.module.css";
import type { Layout } from "./readings.ts";

/** Makes a floor plan of a layout, in the warehouse of the plan it was compared with or another. */
export function AdoptLayout({ layout, rank }: { readonly layout: Layout; readonly rank: number }) {
  const { t } = useTranslation("layouts");
  const navigate = useNavigate();
  const warehouses = useInfiniteQuery(readingWarehouses).data ?? [];
  const { floorPlanId } = layout;
  const current = useQuery({
    ...readingFloorPlan(floorPlanId ?? ""),
    enabled: floorPlanId !== null,
  });
  const [chosen, setChosen] = useState("");
  const [name, setName] = useState(layout.name);
  const warehouseId = chosen || current.data?.warehouseId || warehouses.at(0)?.id || "";
  const adopt = useWrite({
    send: () =>
      api.layouts[":id"]["floor-plans"].$post({
        param: { id: layout.id },
        json: { rank, warehouseId, name },
      }),
    touches: ["floor-plans"],
    done: ({ id }) => void navigate({ to: "/floor/$floorPlanId", params: { floorPlanId: id } }),
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    adopt.mutate(undefined);
  };
  if (warehouses.length === 0) return <p className={styles.hint}>{t("noWarehouse")}</p>;
  return (
    <form className={styles.adopt} onSubmit={submit}>
      <NativeSelect
        label={t("warehouse")}
        value={warehouseId}
        data={warehouses.map((each) => ({ value: each.id, label: each.name }))}
        onChange={(event) => setChosen(event.currentTarget.value)}
      />
      <TextInput
        label={t("planName")}
        required
        maxLength={200}
        value={name}
        onChange={(event) => setName(event.currentTarget.value)}
      />
      <Button type="submit" loading={adopt.isPending}>
        {t("adopt")}
      </Button>
    </form>
  );
}
