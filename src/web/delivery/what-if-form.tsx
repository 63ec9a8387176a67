import { Button, NativeSelect, NumberInput } from "@mantine/core";
import { useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { api } from "../api/client.ts";
import { useWrite } from "../api/writing.ts";
import { useChangeText } from "./change-text.ts";
import type { Change, Plan } from "./readings.ts";
import styles from "./what-ifs.module.css";

/** What is tried; 0 leaves a thing as it is. */
interface Tried {
  /** "" leaves all. */
  readonly without: string;
  readonly fewer: number;
  readonly windows: number;
  readonly shifts: number;
  readonly capacity: number;
}

const NOTHING: Tried = { without: "", fewer: 0, windows: 0, shifts: 0, capacity: 0 };

function changesOf({ without, fewer, windows, shifts, capacity }: Tried): Change[] {
  return [
    ...(without === "" ? [] : [{ kind: "without-vehicles" as const, vehicles: [without] }]),
    ...(fewer > 0 ? [{ kind: "fewer-vehicles" as const, count: fewer }] : []),
    ...(windows > 0 ? [{ kind: "wider-windows" as const, minutes: windows }] : []),
    ...(shifts > 0 ? [{ kind: "longer-shifts" as const, minutes: shifts }] : []),
    ...(capacity > 0 ? [{ kind: "more-capacity" as const, percent: capacity }] : []),
  ];
}

/** What to change about the day, and try. */
export function WhatIfForm({ plan }: { readonly plan: Plan }) {
  const { t } = useTranslation("delivery");
  const navigate = useNavigate();
  const changeText = useChangeText();
  const [tried, setTried] = useState(NOTHING);
  const changes = changesOf(tried);
  const routeCount = plan.result?.routes.length ?? 0;
  const compare = useWrite({
    send: () =>
      api["delivery-plans"][":id"]["what-ifs"].$post({
        param: { id: plan.id },
        json: {
          name: `${plan.name} · ${changes.map(changeText).join(", ")}`.slice(0, 200),
          changes,
        },
      }),
    touches: ["delivery-plans", "jobs"],
    done: ({ id }) => {
      setTried(NOTHING);
      void navigate({
        to: "/routes/$planId/what-ifs",
        params: { planId: plan.id },
        search: { with: id },
      });
    },
  });
  const field = (key: keyof Tried, label: string, max: number, step: number) => (
    <NumberInput
      label={label}
      w={168}
      min={0}
      max={max}
      step={step}
      value={tried[key]}
      onChange={(value) => setTried({ ...tried, [key]: Math.max(0, Number(value) || 0) })}
    />
  );
  return (
    <section className={styles.form} aria-label={t("whatIf")}>
      <NativeSelect
        label={t("withoutVehicle")}
        w={168}
        value={tried.without}
        data={[
          { value: "", label: t("noVehicle") },
          ...(plan.result?.routes ?? []).map(({ vehicleId }) => vehicleId),
        ]}
        onChange={(event) => setTried({ ...tried, without: event.currentTarget.value })}
      />
      {field("fewer", t("fewerVehicles"), Math.max(0, routeCount - 1), 1)}
      {field("windows", t("widerWindows"), 1_440, 15)}
      {field("shifts", t("longerShifts"), 1_440, 30)}
      {field("capacity", t("moreCapacity"), 1_000, 10)}
      <Button
        disabled={changes.length === 0}
        loading={compare.isPending}
        onClick={() => compare.mutate(undefined)}
      >
        {t("tryIt")}
      </Button>
    </section>
  );
}
