import { Button } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useNavigate, useSearch } from "@tanstack/react-router";
import { useMemo, useState } from "react";
import { useTranslation } from "react-i18next";
import { api } from "../api/client.ts";
import { useWrite } from "../api/writing.ts";
import { Halves } from "../frame/halves.tsx";
import { Shown } from "../frame/states.tsx";
import { View } from "../frame/view.tsx";
import { DayFields } from "./day-fields.tsx";
import { PlacesMap } from "./day-map.tsx";
import { DepotsEditor } from "./depots-editor.tsx";
import { type Draft, draftOf, newDraft } from "./draft.ts";
import { inputOf, type PlanInput } from "./draft-input.ts";
import styles from "./new-delivery-plan.module.css";
import { type Depot, readingPlan } from "./readings.ts";
import { StopsEditor } from "./stops-editor.tsx";
import { isPlaced, previewOf } from "./stops-preview.tsx";
import { type DraftState, useDraft } from "./use-draft.ts";
import { VehiclesEditor } from "./vehicles-editor.tsx";

/** Sends the draft; what is refused shows where it was typed. */
function usePlan(state: DraftState) {
  const navigate = useNavigate();
  return useWrite({
    send: (input: PlanInput) => api["delivery-plans"].$post({ json: input }),
    touches: ["delivery-plans", "jobs"],
    done: ({ id }) => {
      state.forget();
      void navigate({ to: "/routes/$planId", params: { planId: id } });
    },
    failed: (problem) => {
      state.refuse(problem.faults);
      return false;
    },
  });
}

/** Depots whose place is known, as the map takes them. */
function depotsOf({ depots }: Pick<Draft, "depots">): Depot[] {
  return depots.flatMap(({ key, name, lon, lat }) => {
    const coordinates: [number, number] = [Number(lon), Number(lat)];
    const isKnown = lon !== "" && lat !== "" && coordinates.every(Number.isFinite);
    return isKnown ? [{ id: key, name, point: { type: "Point", coordinates } }] : [];
  });
}

function useMissing(draft: Draft): string | undefined {
  const { t } = useTranslation("delivery");
  if (draft.name.trim() === "") return t("missingName");
  if (draft.depots.length === 0) return t("missingDepot");
  const nowhere = draft.depots.find(
    ({ lat, lon, address }) => lat === "" && lon === "" && !address?.trim(),
  );
  if (nowhere) return t("missingPlace", { depot: nowhere.name });
  if (draft.vehicles.length === 0) return t("missingVehicle");
  return draft.stops ? undefined : t("missingStops");
}

function Actions({ state }: { readonly state: DraftState }) {
  const { t } = useTranslation("delivery");
  const plan = usePlan(state);
  const missing = useMissing(state.draft);
  return (
    <>
      {missing && <span className={styles.missing}>{missing}</span>}
      <Button variant="default" onClick={state.startOver}>
        {t("startOver")}
      </Button>
      <Button
        disabled={missing !== undefined}
        loading={plan.isPending}
        onClick={() => plan.mutate(inputOf(state.draft))}
      >
        {t("findRoutes")}
      </Button>
    </>
  );
}

/** The next click on the map sets this depot; on a phone it goes to the map and back. */
function usePicking(state: DraftState) {
  const navigate = useNavigate();
  const [picking, setPicking] = useState<string>();
  const show = (side: "list" | "picture") =>
    void navigate({ to: ".", search: (search) => ({ ...search, side }), replace: true });
  const pick = (key: string | undefined) => {
    setPicking(key);
    if (key !== undefined && window.matchMedia("(max-width: 900px)").matches) show("picture");
  };
  const set = ([lon, lat]: readonly [number, number]) => {
    if (picking === undefined) return;
    const place = { lon: lon.toFixed(5), lat: lat.toFixed(5) };
    state.change({
      depots: state.draft.depots.map((depot) => {
        const { addressFound: _past, ...rest } = depot;
        return depot.key === picking ? { ...rest, ...place } : depot;
      }),
    });
    setPicking(undefined);
    if (window.matchMedia("(max-width: 900px)").matches) show("list");
  };
  return { picking, pick, set };
}

function DraftForm({ from, begin }: { readonly from?: string; readonly begin: () => Draft }) {
  const { t } = useTranslation("delivery");
  const state = useDraft(from, begin);
  const { picking, pick, set } = usePicking(state);
  const { draft } = state;
  const { stops: source, dimensions, widenMinutes } = draft;
  const stops = useMemo(
    () => previewOf({ stops: source, dimensions, widenMinutes }),
    [source, dimensions, widenMinutes],
  );
  const placed = useMemo(() => stops.map(({ stop }) => stop).filter(isPlaced), [stops]);
  const depots = useMemo(() => depotsOf({ depots: draft.depots }), [draft.depots]);
  const form = (
    <div className={styles.form}>
      <DayFields state={state} />
      <DepotsEditor state={state} picking={picking} onPick={pick} />
      <VehiclesEditor state={state} />
      <StopsEditor state={state} stops={stops} />
    </div>
  );
  const map = (
    <div className={styles.map} data-picking={picking !== undefined || undefined}>
      <PlacesMap depots={depots} stops={placed} onClick={set} />
      {picking !== undefined && (
        <p role="status" className={styles.mapNote}>
          {t("clickMap")}
        </p>
      )}
    </div>
  );
  return (
    <View title={t(from ? "planAgain" : "planDay")} fills actions={<Actions state={state} />}>
      <Halves
        names={{ list: t("given"), picture: t("map") }}
        listShare={0.58}
        list={form}
        picture={map}
      />
    </View>
  );
}

function DraftFromPlan({ planId }: { readonly planId: string }) {
  const plan = useQuery(readingPlan(planId));
  return (
    <Shown of={plan}>
      {(found) => <DraftForm key={planId} from={planId} begin={() => draftOf(found)} />}
    </Shown>
  );
}

/** A delivery day to plan: from nothing, or from a plan there is. */
export function NewDeliveryPlan() {
  const { t } = useTranslation("delivery");
  const { from } = useSearch({ from: "/routes/new" });
  if (from) return <DraftFromPlan planId={from} />;
  const words = { vehicle: t("vehicle"), dimension: t("parcels") };
  return <DraftForm key="new" begin={() => newDraft(words)} />;
}
