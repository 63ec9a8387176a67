import { Fieldset, Textarea, TextInput } from "@mantine/core";
import { useTranslation } from "react-i18next";
import styles from "./plan.module.css";
import type { PlanDraft, Typed } from "./plan-draft.ts";
import { useFaultAt } from "./plan-faults.ts";

/** A whole number of the plan, with its fault below it. */
export function NumberField(props: {
  readonly label: string;
  readonly pointer: string;
  readonly value: Typed;
  readonly onChange: (value: Typed) => void;
}) {
  const fault = useFaultAt(props.pointer);
  return (
    <TextInput
      label={props.label}
      type="number"
      value={props.value ?? ""}
      error={fault}
      onChange={({ currentTarget: { value } }) =>
        props.onChange(value === "" ? undefined : Number(value))
      }
    />
  );
}

export interface PartProps<T> {
  readonly value: T;
  readonly onChange: (value: T) => void;
}

/** What holds for the whole hall. */
export function HallFields({ value: plan, onChange }: PartProps<PlanDraft>) {
  const { t } = useTranslation("space");
  return (
    <Fieldset legend={t("hall")} className={styles.fields}>
      {(["aisleCount", "aislePitchMm", "crossAisleWidthMm"] as const).map((field) => (
        <NumberField
          key={field}
          label={t(field)}
          pointer={`/${field}`}
          value={plan[field]}
          onChange={(value) => onChange({ ...plan, [field]: value })}
        />
      ))}
      <NumberField
        label={t("dropPoint")}
        pointer="/dropPoint/aisle"
        value={plan.dropPoint.aisle}
        onChange={(aisle) => onChange({ ...plan, dropPoint: { aisle } })}
      />
    </Fieldset>
  );
}

/** Slots that stay empty, by name: what a click in the drawing does. */
export function BlockedField({ value: plan, onChange }: PartProps<PlanDraft>) {
  const { t } = useTranslation("space");
  const names = plan.blockedSlots.join(" ");
  return (
    <Textarea
      key={names}
      label={t("blockedSlots")}
      description={t("blockedHint")}
      inputWrapperOrder={["label", "input", "description", "error"]}
      autosize
      maxRows={4}
      defaultValue={names}
      onBlur={({ currentTarget: { value } }) => {
        const typed = [...new Set(value.split(/[\s,;]+/).filter((name) => name !== ""))];
        if (typed.join(" ") !== names) onChange({ ...plan, blockedSlots: typed });
      }}
    />
  );
}
