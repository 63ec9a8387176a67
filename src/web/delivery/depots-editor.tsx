import { ActionIcon, Button, NativeSelect, TextInput } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { Faults } from "./cell.tsx";
import { type DraftDepot, newKey } from "./draft.ts";
import form from "./new-delivery-plan.module.css";
import { readingGrants, readingWarehouses } from "./readings.ts";
import type { DraftState } from "./use-draft.ts";

function WarehouseSelect({ state }: { readonly state: DraftState }) {
  const { t } = useTranslation("delivery");
  const warehouses = useQuery(readingWarehouses).data?.items ?? [];
  const grants = useQuery(readingGrants).data?.items ?? [];
  const { draft, change } = state;
  if (warehouses.length === 0) return null;
  return (
    <NativeSelect
      label={t("depotFromWarehouse")}
      value=""
      data={[
        { value: "", label: t("chooseWarehouse") },
        ...warehouses.map(({ id, name }) => ({ value: id, label: name })),
      ]}
      onChange={(event) => {
        const chosen = warehouses.find(({ id }) => id === event.currentTarget.value);
        if (!chosen) return;
        const [lon, lat] = chosen.point.coordinates;
        const grant = grants.find(
          ({ warehouseId, from, until, revokedAt }) =>
            warehouseId === chosen.id &&
            revokedAt === null &&
            from <= draft.day &&
            draft.day < until,
        );
        const depot = {
          ...{ key: newKey(), name: chosen.name, lon: String(lon), lat: String(lat) },
          ...(grant && { grantId: grant.id }),
        };
        change({
          depots: [...draft.depots, depot],
          // A first depot says whose clock the day goes by.
          ...(draft.depots.length === 0 && { timeZone: chosen.timeZone }),
        });
      }}
    />
  );
}

/** To what precision the address was found when the plan this began from was made. */
function FoundAs({ found }: { readonly found: DraftDepot["addressFound"] }) {
  const { t } = useTranslation("delivery");
  if (!found) return null;
  const { label, precision } = found;
  return (
    <p className={form.hint}>{t("foundAs", { label, precision: t(`precision/${precision}`) })}</p>
  );
}

function DepotFields(props: {
  readonly depot: DraftDepot;
  readonly isPicking: boolean;
  readonly onChange: (depot: DraftDepot) => void;
  readonly onPick: () => void;
  readonly onRemove: () => void;
}) {
  const { t } = useTranslation(["delivery", "frame"]);
  const { depot, onChange } = props;
  // Of another place than the one that was found by the address before.
  const moved = (change: Partial<DraftDepot>) => {
    const { addressFound: _past, ...rest } = depot;
    onChange({ ...rest, ...change });
  };
  return (
    <div className={form.depot}>
      <TextInput
        label={t("depot")}
        value={depot.name}
        onChange={(event) => onChange({ ...depot, name: event.currentTarget.value })}
      />
      <TextInput
        label={t("address")}
        placeholder={t("depotAddressExample")}
        value={depot.address ?? ""}
        onChange={(event) => {
          if (props.isPicking) props.onPick();
          const address = event.currentTarget.value;
          moved({ address, ...(depot.addressFound && { lat: "", lon: "" }) });
        }}
      />
      {(["lat", "lon"] as const).map((axis) => (
        <TextInput
          key={axis}
          label={t(axis)}
          inputMode="decimal"
          placeholder={depot.address ? t("byAddress") : undefined}
          value={depot[axis]}
          onChange={(event) => {
            // Whoever types the place no longer means to click it.
            if (props.isPicking) props.onPick();
            moved({ [axis]: event.currentTarget.value.trim() });
          }}
        />
      ))}
      <Button
        variant={props.isPicking ? "light" : "default"}
        aria-pressed={props.isPicking}
        onClick={props.onPick}
      >
        {t("setOnMap")}
      </Button>
      <ActionIcon
        aria-label={`${t("frame:remove")}: ${depot.name}`}
        title={t("frame:remove")}
        onClick={props.onRemove}
      >
        ×
      </ActionIcon>
      <TextInput
        label={t("stock")}
        placeholder="SKU-1:20 | SKU-2:5"
        value={depot.stock ?? ""}
        onChange={(event) => onChange({ ...depot, stock: event.currentTarget.value })}
      />
      <FoundAs found={depot.addressFound} />
    </div>
  );
}

/** Where vehicles start: typed, set on the map beside, or a warehouse of one's own. */
export function DepotsEditor(props: {
  readonly state: DraftState;
  /** The depot that the next click on the map sets. */
  readonly picking: string | undefined;
  readonly onPick: (key: string | undefined) => void;
}) {
  const { t } = useTranslation("delivery");
  const { state, picking, onPick } = props;
  const { draft, faults, change } = state;
  const { depots } = draft;
  const add = () => {
    const key = newKey();
    const name = `${t("depot")} ${depots.length + 1}`;
    change({ depots: [...depots, { key, name, lat: "", lon: "" }] });
    onPick(key);
  };
  return (
    <section className={form.part}>
      <h2>{t("depots")}</h2>
      {depots.map((depot) => (
        <DepotFields
          key={depot.key}
          depot={depot}
          isPicking={picking === depot.key}
          onChange={(changed) =>
            change({ depots: depots.map((each) => (each.key === depot.key ? changed : each)) })
          }
          onPick={() => onPick(picking === depot.key ? undefined : depot.key)}
          onRemove={() => change({ depots: depots.filter(({ key }) => key !== depot.key) })}
        />
      ))}
      <Faults
        of={faults.filter(({ pointer }) => pointer.startsWith("/depots"))}
        nameOf={({ pointer }) => depots[Number(pointer.split("/").at(2))]?.name ?? pointer}
      />
      <div className={form.row}>
        <Button variant="default" onClick={add}>
          {t("addDepot")}
        </Button>
        <WarehouseSelect state={state} />
      </div>
    </section>
  );
}
