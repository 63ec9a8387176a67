import { Button, SegmentedControl, TextInput } from "@mantine/core";
import { useNavigate, useSearch } from "@tanstack/react-router";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { FloorPlanSpec } from "../../layout/engine/floor-plan-spec.ts";
import { api } from "../api/client.ts";
import { useWrite } from "../api/writing.ts";
import { Halves } from "../frame/halves.tsx";
import { useTellDone } from "../frame/telling.tsx";
import { View } from "../frame/view.tsx";
import { TextLink } from "../parts/button-link.tsx";
import styles from "./plan.module.css";
import { BlocksFields } from "./plan-blocks.tsx";
import { type Judged, judged, type PlanDraft, usualPlan } from "./plan-draft.ts";
import { PlanDrawing } from "./plan-drawing.tsx";
import { PlanFaults, useFaultAt } from "./plan-faults.ts";
import { BlockedField, HallFields } from "./plan-fields.tsx";
import { PlanImport } from "./plan-import.tsx";
import { ZonesFields } from "./plan-zones.tsx";
import type { Warehouse } from "./readings.ts";
import { useShowList } from "./use-show-list.ts";

type StoredSpec = Parameters<(typeof api)["floor-plans"]["$post"]>[0]["json"]["spec"];

function useAddPlan(warehouseId: string) {
  const { t } = useTranslation("space");
  const tellDone = useTellDone();
  const navigate = useNavigate();
  return useWrite({
    send: ({ name, spec }: { readonly name: string; readonly spec: FloorPlanSpec }) =>
      api["floor-plans"].$post({ json: { warehouseId, name, spec: spec as StoredSpec } }),
    touches: ["floor-plans"],
    done: ({ id, name }) => {
      tellDone(t("planAdded", { name }));
      void navigate({ to: "/floor/$floorPlanId", params: { floorPlanId: id } });
    },
  });
}

/** The fields of the plan in the order in which one walks it. */
function DrawFields(props: {
  readonly warehouse: Warehouse;
  readonly plan: PlanDraft;
  readonly onChange: (plan: PlanDraft) => void;
}) {
  const { warehouse, plan, onChange } = props;
  const fault = useFaultAt("");
  return (
    <>
      {fault && (
        <p role="alert" className={styles.fault}>
          {fault}
        </p>
      )}
      <HallFields value={plan} onChange={onChange} />
      <BlocksFields value={plan} onChange={onChange} />
      <ZonesFields plan={plan} storageClasses={warehouse.storageClasses} onChange={onChange} />
      <BlockedField value={plan} onChange={onChange} />
    </>
  );
}

function WaySwitch({ way }: { readonly way: "draw" | "import" }) {
  const { t } = useTranslation("space");
  const navigate = useNavigate({ from: "/space/floor-plans/new" });
  return (
    <SegmentedControl
      aria-label={t("way")}
      value={way}
      data={[
        { value: "draw", label: t("way/draw") },
        { value: "import", label: t("way/import") },
      ]}
      onChange={(chosen) =>
        void navigate({
          to: ".",
          search: (search) => ({ ...search, way: chosen === "import" ? "import" : "draw" }),
          replace: true,
        })
      }
    />
  );
}

/** A new floor plan of a warehouse: left what is typed, right what it looks like. */
export function PlanEditor({ warehouse }: { readonly warehouse: Warehouse }) {
  const { t } = useTranslation("space");
  const { way = "draw" } = useSearch({ from: "/space/floor-plans/new" });
  const [name, setName] = useState("");
  const [wasTried, setTried] = useState(false);
  const [{ draft, faults, drawn }, setJudged] = useState<Judged>(() =>
    judged(usualPlan(warehouse.storageClasses)),
  );
  const add = useAddPlan(warehouse.id);
  const fields = useShowList();
  const change = (next: PlanDraft) => setJudged(({ drawn: before }) => judged(next, before));
  const block = (slot: string) => {
    const { blockedSlots } = draft;
    const isBlocked = blockedSlots.includes(slot);
    const next = isBlocked ? blockedSlots.filter((each) => each !== slot) : [...blockedSlots, slot];
    if (faults.length === 0) change({ ...draft, blockedSlots: next });
  };
  const save = () => {
    setTried(true);
    if (name.trim() === "") return fields.show();
    if (drawn && faults.length === 0) add.mutate({ name, spec: drawn });
  };
  const list = (
    <div className={styles.editor}>
      <WaySwitch way={way} />
      <TextInput
        label={t("planName")}
        placeholder={t("planNameExample")}
        value={name}
        required={way === "draw"}
        error={wasTried && name.trim() === "" && t("nameMissing")}
        onChange={({ currentTarget: { value } }) => setName(value)}
      />
      {way === "draw" ? (
        <PlanFaults value={faults}>
          <DrawFields warehouse={warehouse} plan={draft} onChange={change} />
        </PlanFaults>
      ) : (
        <PlanImport warehouseId={warehouse.id} name={name} />
      )}
    </div>
  );
  return (
    <View
      title={t("newPlan")}
      note={
        <TextLink to="/space/warehouses/$warehouseId" params={{ warehouseId: warehouse.id }}>
          {warehouse.name}
        </TextLink>
      }
      fills
      actions={
        way === "draw" && (
          <Button loading={add.isPending} disabled={faults.length > 0} onClick={save}>
            {t("savePlan")}
          </Button>
        )
      }
    >
      {way === "import" || !drawn ? (
        <div className={styles.alone}>{list}</div>
      ) : (
        <Halves
          list={list}
          listShare={0.42}
          names={{ list: t("racks"), picture: t("drawing") }}
          picture={<PlanDrawing spec={drawn} isBehind={faults.length > 0} onBlock={block} />}
        />
      )}
    </View>
  );
}
