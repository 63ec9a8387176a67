import { ActionIcon, Button, NativeSelect, NumberInput, TextInput } from "@mantine/core";
import { useTranslation } from "react-i18next";
import styles from "./rates.module.css";
import type { RuleFault } from "./rule-faults.ts";
import type { Rules } from "./rules.ts";

interface EditorProps {
  readonly rules: Rules;
  readonly faults: ReadonlyMap<string, RuleFault>;
  /** The rule whose invoice line is hovered. */
  readonly lit: string | undefined;
  readonly onChange: (rules: Rules) => void;
}

const BASES = ["pallet-day", "bin-day", "m3-day", "m2-day"] as const;
const INBOUND = ["pallet", "m3", "unit"] as const;

function useFault(faults: EditorProps["faults"]): (place: string) => string | undefined {
  const { t } = useTranslation("rates");
  return (place) => {
    const fault = faults.get(place);
    return fault && t(`fault/${fault}`);
  };
}

function without<T>(items: readonly T[], at: number): T[] {
  return items.filter((_, i) => i !== at);
}

function changed<T>(items: readonly T[], at: number, item: T): T[] {
  return items.map((old, i) => (i === at ? item : old));
}

function RemoveButton({ onClick, label }: { onClick: () => void; label: string }) {
  return (
    <ActionIcon aria-label={label} title={label} onClick={onClick}>
      ×
    </ActionIcon>
  );
}

function StorageRules({ rules, faults, lit, onChange }: EditorProps) {
  const { t } = useTranslation(["rates", "terms", "frame"]);
  const faultAt = useFault(faults);
  const { storage } = rules;
  const set = (tiers: Rules["storage"]["tiers"]) =>
    onChange({ ...rules, storage: { ...storage, tiers } });
  const last = storage.tiers.at(-1);
  return (
    <fieldset className={styles.group}>
      <legend>{t("storage")}</legend>
      <NativeSelect
        label={t("storageBasis")}
        value={storage.basis}
        data={BASES.map((basis) => ({ value: basis, label: t(`terms:basis/${basis}`) }))}
        onChange={(event) => {
          const basis = BASES.find((each) => each === event.currentTarget.value);
          if (basis) onChange({ ...rules, storage: { ...storage, basis } });
        }}
      />
      {storage.tiers.map((tier, i) => (
        <div
          // biome-ignore lint/suspicious/noArrayIndexKey: a tier is known by its place alone
          key={i}
          className={styles.rule}
          data-lit={lit === `storage/tiers/${i}` || undefined}
        >
          <NumberInput
            label={t("fromDay")}
            value={tier.fromDay}
            min={0}
            max={3660}
            disabled={i === 0}
            error={faultAt(`storage/tiers/${i}/fromDay`)}
            onChange={(day) => set(changed(storage.tiers, i, { ...tier, fromDay: Number(day) }))}
          />
          <TextInput
            label={t("rate")}
            value={tier.rate}
            inputMode="decimal"
            error={faultAt(`storage/tiers/${i}/rate`)}
            onChange={(event) =>
              set(changed(storage.tiers, i, { ...tier, rate: event.currentTarget.value.trim() }))
            }
          />
          {i > 0 && (
            <RemoveButton
              label={t("frame:remove")}
              onClick={() => set(without(storage.tiers, i))}
            />
          )}
        </div>
      ))}
      <Button
        variant="default"
        onClick={() =>
          set([
            ...storage.tiers,
            { fromDay: (last?.fromDay ?? 0) + 30, rate: last?.rate ?? "0.00" },
          ])
        }
      >
        {t("addTier")}
      </Button>
    </fieldset>
  );
}

function InboundRules({ rules, faults, lit, onChange }: EditorProps) {
  const { t } = useTranslation(["rates", "frame"]);
  const faultAt = useFault(faults);
  const { inbound } = rules;
  const set = (next: Rules["inbound"]) => onChange({ ...rules, inbound: next });
  const free = INBOUND.find((per) => !inbound.some((rule) => rule.per === per));
  return (
    <fieldset className={styles.group}>
      <legend>{t("inbound")}</legend>
      {inbound.map((rule, i) => (
        <div key={rule.per} className={styles.rule} data-lit={lit === `inbound/${i}` || undefined}>
          <NativeSelect
            label={t("per")}
            value={rule.per}
            data={INBOUND.filter(
              (per) => per === rule.per || !inbound.some((other) => other.per === per),
            ).map((per) => ({ value: per, label: t(`per/${per}`) }))}
            onChange={(event) => {
              const per = INBOUND.find((each) => each === event.currentTarget.value);
              if (per) set(changed(inbound, i, { ...rule, per }));
            }}
          />
          <TextInput
            label={t("rate")}
            value={rule.rate}
            inputMode="decimal"
            error={faultAt(`inbound/${i}/rate`)}
            onChange={(event) =>
              set(changed(inbound, i, { ...rule, rate: event.currentTarget.value.trim() }))
            }
          />
          <RemoveButton label={t("frame:remove")} onClick={() => set(without(inbound, i))} />
        </div>
      ))}
      {free && (
        <Button variant="default" onClick={() => set([...inbound, { per: free, rate: "0.00" }])}>
          {t("addInbound")}
        </Button>
      )}
    </fieldset>
  );
}

function PickRules({ rules, faults, lit, onChange }: EditorProps) {
  const { t } = useTranslation("rates");
  const faultAt = useFault(faults);
  return (
    <fieldset className={styles.group}>
      <legend>{t("pickAndPack")}</legend>
      <div className={styles.row}>
        {(["perOrder", "perLine", "perUnit"] as const).map((per) => (
          <div
            key={per}
            className={styles.rule}
            data-lit={lit === `pickAndPack/${per}` || undefined}
          >
            <TextInput
              label={t(per)}
              value={rules.pickAndPack[per]}
              inputMode="decimal"
              error={faultAt(`pickAndPack/${per}`)}
              onChange={(event) =>
                onChange({
                  ...rules,
                  pickAndPack: { ...rules.pickAndPack, [per]: event.currentTarget.value.trim() },
                })
              }
            />
          </div>
        ))}
      </div>
    </fieldset>
  );
}

/** The rules of a rate card in the trade's words, to write. */
export function RulesEditor(props: EditorProps) {
  const { t } = useTranslation("rates");
  const faultAt = useFault(props.faults);
  const { rules, lit, onChange } = props;
  return (
    <>
      <StorageRules {...props} />
      <InboundRules {...props} />
      <PickRules {...props} />
      <div className={styles.rule} data-lit={lit === "minimumPerMonth" || undefined}>
        <TextInput
          label={t("minimum")}
          value={rules.minimumPerMonth}
          inputMode="decimal"
          error={faultAt("minimumPerMonth")}
          onChange={(event) =>
            onChange({ ...rules, minimumPerMonth: event.currentTarget.value.trim() })
          }
        />
      </div>
    </>
  );
}
