import { MultiSelect, SegmentedControl, TextInput } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { Section } from "../frame/view.tsx";
import { useFormats } from "../words/formats.ts";
import type { AskDraft, AskDraftState } from "./ask-draft.ts";
import styles from "./asks.module.css";
import { DemandEditor } from "./demand-editor.tsx";
import { PortSelect } from "./port-select.tsx";
import { COUNTRY_CODES, COUNTRY_GROUPS } from "./regions.ts";

function CountriesField({ state }: { readonly state: AskDraftState }) {
  const { t } = useTranslation("asks");
  const formats = useFormats();
  const countries = COUNTRY_CODES.map((value) => ({ value, label: formats.country(value) }));
  countries.sort((a, b) => a.label.localeCompare(b.label, formats.language));
  return (
    <MultiSelect
      label={t("countries")}
      placeholder={state.draft.countries.length === 0 ? t("countriesHint") : ""}
      searchable
      limit={60}
      hidePickedOptions
      data={[
        { group: t("groups"), items: COUNTRY_GROUPS.map((value) => ({ value, label: value })) },
        { group: t("countries"), items: countries },
      ]}
      value={[...state.draft.countries]}
      onChange={(chosen) => state.change({ countries: chosen })}
      error={state.faultOf("region")}
    />
  );
}

function CircleFields({ state }: { readonly state: AskDraftState }) {
  const { t } = useTranslation("asks");
  const { centre, radiusKm } = state.draft;
  const [lon, lat] = centre ?? ["", ""];
  const set = (part: readonly [number | string, number | string]) => {
    const [nextLon, nextLat] = part.map(Number) as [number, number];
    if (Math.abs(nextLon) <= 180 && Math.abs(nextLat) <= 90) {
      state.change({ centre: [nextLon, nextLat] });
    }
  };
  return (
    <>
      <p className={styles.hint}>{t("centreHint")}</p>
      <div className={styles.fields}>
        <PortSelect label={t("centrePort")} onPort={(port) => set([port.lon, port.lat])} />
        <TextInput
          label={t("latitude")}
          type="number"
          step="any"
          value={lat}
          onChange={(event) => set([lon || 0, event.currentTarget.value])}
        />
        <TextInput
          label={t("longitude")}
          type="number"
          step="any"
          value={lon}
          onChange={(event) => set([event.currentTarget.value, lat || 0])}
        />
        <TextInput
          label={t("radius")}
          type="number"
          min={1}
          max={20_000}
          value={radiusKm}
          onChange={(event) => {
            const typed = event.currentTarget.valueAsNumber;
            if (typed > 0 && typed <= 20_000) state.change({ radiusKm: typed });
          }}
          error={state.faultOf("region")}
        />
      </div>
    </>
  );
}

/** Where the space shall be, and where the orders go. */
export function WhereStep({ state }: { readonly state: AskDraftState }) {
  const { t } = useTranslation("asks");
  const { where } = state.draft;
  return (
    <>
      <Section title={t("region")}>
        <div className={styles.stack}>
          <SegmentedControl
            aria-label={t("region")}
            value={where}
            data={[
              { value: "countries", label: t("byCountries") },
              { value: "around", label: t("aroundPoint") },
              { value: "anywhere", label: t("anywhere") },
            ]}
            onChange={(chosen) => state.change({ where: chosen as AskDraft["where"] })}
          />
          {where === "countries" && <CountriesField state={state} />}
          {where === "around" && <CircleFields state={state} />}
          {where === "anywhere" && <p className={styles.hint}>{t("anywhereHint")}</p>}
        </div>
      </Section>
      <DemandEditor state={state} />
    </>
  );
}
