import { NativeSelect, NumberInput, TextInput } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { useFormats } from "../words/formats.ts";
import styles from "./floor.module.css";
import { GoodsDrop } from "./goods-drop.tsx";
import { KeptGoods } from "./kept-goods.tsx";
import type { FloorPlanAnswer } from "./readings.ts";
import { RULE_BOOKS, type SlottingDraft } from "./slotting-draft.ts";
import type { FilesState } from "./use-goods-files.ts";
import { useZonesOpen } from "./use-zones-open.ts";

export function ZoneSelect(props: {
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

interface FieldsProps {
  readonly draft: SlottingDraft;
  readonly faults: Readonly<Record<string, string>>;
  readonly change: (change: Partial<SlottingDraft>) => void;
}

/** The SKUs and orders to slot: which of those kept here, or files. */
export function GoodsFields({
  draft,
  faults,
  change,
  state,
}: FieldsProps & { readonly state: FilesState }) {
  const { t } = useTranslation("floor");
  if (draft.source === "inline") {
    return (
      <>
        <GoodsDrop kind="skus" state={state} />
        <GoodsDrop kind="orders" state={state} />
      </>
    );
  }
  return (
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
  );
}

/** What the slots must keep to. */
export function RuleFields({ draft, faults, change }: FieldsProps) {
  const { t } = useTranslation("floor");
  return (
    <>
      <NativeSelect
        label={t("ruleBook")}
        value={draft.ruleBook}
        error={faults.ruleBook}
        data={[
          { value: "", label: t("ruleBook/country") },
          ...RULE_BOOKS.map((id) => ({ value: id, label: t(`ruleBook/${id}`) })),
        ]}
        onChange={(event) =>
          change({ ruleBook: RULE_BOOKS.find((id) => id === event.currentTarget.value) ?? "" })
        }
      />
      <NumberInput
        label={t("mostAisleShare")}
        min={1}
        max={100}
        value={draft.mostAisleShare ?? ""}
        error={faults.mostAisleShare}
        onChange={(value) => change({ mostAisleShare: value === "" ? undefined : Number(value) })}
      />
    </>
  );
}
