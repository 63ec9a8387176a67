import { NumberInput, TextInput } from "@mantine/core";
import { useTranslation } from "react-i18next";
import type { LayoutDraft } from "./draft.ts";
import styles from "./layouts.module.css";

export interface FieldsProps {
  readonly draft: LayoutDraft;
  /** By the names of the API's fields. */
  readonly faults: Readonly<Record<string, string>>;
  readonly change: (change: Partial<LayoutDraft>) => void;
}

type NumberField = {
  [Key in keyof LayoutDraft]: LayoutDraft[Key] extends number ? Key : never;
}[keyof LayoutDraft];

/** A number of the draft, with the fault of what it becomes. */
function NumberOf(
  props: FieldsProps & {
    readonly name: NumberField;
    readonly fault?: string;
    readonly min: number;
    readonly max: number;
    readonly decimals?: number;
  },
) {
  const { t } = useTranslation("layouts");
  const { name, draft, faults, change, fault, min, max, decimals = 0 } = props;
  return (
    <NumberInput
      label={t(`field/${name}`)}
      required
      min={min}
      max={max}
      decimalScale={decimals}
      step={decimals === 0 ? 1 : 0.1}
      value={draft[name]}
      error={faults[fault ?? name]}
      onChange={(value) => change({ [name]: Number(value) })}
    />
  );
}

/** The area and its doors. */
export function AreaFields(props: FieldsProps) {
  const { t } = useTranslation("layouts");
  const { draft, faults, change } = props;
  return (
    <div className={styles.fields}>
      <NumberOf {...props} name="widthM" fault="area" min={1} max={500} decimals={2} />
      <NumberOf {...props} name="depthM" min={1} max={500} decimals={2} />
      <TextInput
        label={t("field/doors")}
        description={t("doorsHint")}
        required
        value={draft.doors}
        error={faults.doorsMm}
        onChange={(event) => change({ doors: event.currentTarget.value })}
      />
    </div>
  );
}

/** What may be put up in it. */
export function RackFields(props: FieldsProps) {
  const { t } = useTranslation("layouts");
  const { draft, faults, change } = props;
  return (
    <div className={styles.fields}>
      <NumberOf {...props} name="aisleWidthM" min={0.5} max={20} decimals={2} />
      <NumberOf {...props} name="crossAisleWidthM" min={0.5} max={20} decimals={2} />
      <NumberOf {...props} name="bayWidthM" min={0.1} max={20} decimals={2} />
      <NumberOf {...props} name="rackDepthM" min={0.1} max={20} decimals={2} />
      <NumberOf {...props} name="levelCount" fault="racks" min={1} max={20} />
      <NumberOf {...props} name="mostBlocks" min={1} max={7} />
      <NumberInput
        label={t("field/slotsNeeded")}
        placeholder={t("oneEachSku")}
        min={1}
        max={200_000}
        value={draft.slotsNeeded}
        error={faults.slotsNeeded}
        onChange={(value) => change({ slotsNeeded: value === "" ? "" : Number(value) })}
      />
    </div>
  );
}

/** How long to search, and with how many orders. */
export function SearchFields(props: FieldsProps) {
  return (
    <div className={styles.fields}>
      <NumberOf {...props} name="orderLimit" min={20} max={5_000} />
      <NumberOf {...props} name="seconds" min={1} max={600} />
      <NumberOf {...props} name="seed" min={0} max={2_147_483_647} />
    </div>
  );
}
