import { NativeSelect, NumberInput, TextInput } from "@mantine/core";
import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import { useFaultText } from "../frame/fault-text.ts";
import { CURRENCIES } from "../parts/currencies.ts";
import form from "./new-delivery-plan.module.css";
import type { DraftState } from "./use-draft.ts";

/** The browser's own list lacks the zone it may be in itself, such as UTC. */
function timeZonesWith(zone: string): string[] {
  return [...new Set([...Intl.supportedValuesOf("timeZone"), "UTC", zone])].sort();
}

/** What the day is called, when and where it is, and how long to search for its routes. */
export function DayFields({ state }: { readonly state: DraftState }) {
  const { t } = useTranslation("delivery");
  const { draft, faults, change } = state;
  const zones = useMemo(() => timeZonesWith(draft.timeZone), [draft.timeZone]);
  const faultText = useFaultText();
  const faultOf = (field: string) => {
    const fault = faults.find(({ pointer }) => pointer === `/${field}`);
    return fault && faultText(fault);
  };
  return (
    <section className={form.fields}>
      <TextInput
        label={t("name")}
        placeholder={t("nameExample")}
        value={draft.name}
        error={faultOf("name")}
        onChange={(event) => change({ name: event.currentTarget.value })}
      />
      <TextInput
        type="date"
        label={t("day")}
        value={draft.day}
        error={faultOf("day")}
        onChange={(event) => change({ day: event.currentTarget.value })}
      />
      <NativeSelect
        label={t("timeZone")}
        value={draft.timeZone}
        data={zones}
        error={faultOf("timeZone")}
        onChange={(event) => change({ timeZone: event.currentTarget.value })}
      />
      <NativeSelect
        label={t("currency")}
        value={draft.currency}
        data={[...CURRENCIES]}
        error={faultOf("currency")}
        onChange={(event) => change({ currency: event.currentTarget.value })}
      />
      <NativeSelect
        label={t("profile")}
        value={draft.profile}
        data={(["car", "truck"] as const).map((profile) => ({
          value: profile,
          label: t(`profile/${profile}`),
        }))}
        onChange={(event) =>
          change({ profile: event.currentTarget.value === "truck" ? "truck" : "car" })
        }
      />
      <NumberInput
        label={t("searchSeconds")}
        min={1}
        max={300}
        value={draft.seconds}
        error={faultOf("seconds")}
        onChange={(value) => change({ seconds: String(value) })}
      />
      <NumberInput
        label={t("seed")}
        min={0}
        value={draft.seed}
        error={faultOf("seed")}
        onChange={(value) => change({ seed: String(value) })}
      />
    </section>
  );
}
