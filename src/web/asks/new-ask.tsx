import { Button, MultiSelect, NativeSelect, NumberInput, Textarea, TextInput } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { type FormEvent, useMemo, useState } from "react";
import { useTranslation } from "react-i18next";
import { api } from "../api/client.ts";
import { reading } from "../api/reading.ts";
import { useWrite } from "../api/writing.ts";
import { Halves } from "../frame/halves.tsx";
import { Empty } from "../frame/states.tsx";
import { Section, View } from "../frame/view.tsx";
import { MapView } from "../map/map-view.tsx";
import { ShapeLayer } from "../map/shape-layer.tsx";
import { CURRENCIES } from "../parts/currencies.ts";
import { useFormats } from "../words/formats.ts";
import { type AskDraft, draftFault, parseDemand, toRequest, useDraft } from "./ask-draft.ts";
import { demandShapes } from "./ask-shapes.ts";
import styles from "./asks.module.css";
import { REGION_CODES, SERVICES } from "./codes.ts";

interface PartProps {
  readonly draft: AskDraft;
  readonly change: (part: Partial<AskDraft>) => void;
}

function WhereFields({ draft, change }: PartProps) {
  const { t } = useTranslation("asks");
  const formats = useFormats();
  const { fault } = parseDemand(draft.demand);
  return (
    <Section title={t("where")}>
      <div className={styles.fields}>
        <MultiSelect
          label={t("countries")}
          placeholder={draft.countries.length === 0 ? t("anywhere") : ""}
          searchable
          clearable
          value={[...draft.countries]}
          data={REGION_CODES.map((value) => ({
            value,
            label:
              value === "EU" || value === "ASEAN" ? t(`group/${value}`) : formats.country(value),
          }))}
          onChange={(countries) => change({ countries })}
        />
        <Textarea
          label={t("demandText")}
          description={t("demandHint")}
          placeholder={"4.90,52.37,3\n13.40,52.52,2"}
          autosize
          minRows={3}
          maxRows={8}
          value={draft.demand}
          error={fault !== undefined && t("demandFault", { line: fault })}
          onChange={(event) => change({ demand: event.currentTarget.value })}
        />
      </div>
    </Section>
  );
}

function WhenFields({ draft, change }: PartProps) {
  const { t } = useTranslation(["asks", "terms"]);
  return (
    <Section title={t("when")}>
      <div className={styles.fields}>
        <TextInput
          label={t("from")}
          type="date"
          required
          value={draft.from}
          onChange={(event) => change({ from: event.currentTarget.value })}
        />
        <TextInput
          label={t("until")}
          type="date"
          required
          value={draft.until}
          error={draft.until <= draft.from && t("badPeriod")}
          onChange={(event) => change({ until: event.currentTarget.value })}
        />
        <NumberInput
          label={t("quantityPallets")}
          description={t("quantityAuto")}
          min={0.1}
          decimalScale={1}
          value={draft.quantity}
          onChange={(quantity) => change({ quantity })}
        />
        <NativeSelect
          label={t("currency")}
          value={draft.currency}
          data={[...CURRENCIES]}
          onChange={(event) => change({ currency: event.currentTarget.value })}
        />
        <NumberInput
          label={`${t("ceiling")}, ${draft.currency}`}
          description={t("ceilingHint")}
          min={0}
          value={draft.ceiling}
          onChange={(ceiling) => change({ ceiling })}
        />
        <MultiSelect
          label={t("services")}
          value={[...draft.services]}
          data={SERVICES.map((value) => ({ value, label: t(`terms:service/${value}`) }))}
          onChange={(services) => change({ services })}
        />
      </div>
    </Section>
  );
}

function DemandMap({ draft, change }: PartProps) {
  const { t } = useTranslation("asks");
  const { places } = parseDemand(draft.demand);
  const key = JSON.stringify(places);
  // biome-ignore lint/correctness/useExhaustiveDependencies: places are new at each keystroke
  const shapes = useMemo(() => demandShapes(places), [key]);
  return (
    <MapView
      label={t("map")}
      onClick={([lon, lat]) => {
        const line = `${lon.toFixed(4)},${lat.toFixed(4)},1`;
        change({ demand: `${draft.demand.trim()}\n${line}`.trim() });
      }}
    >
      <ShapeLayer name="demand" shapes={shapes} />
    </MapView>
  );
}

/** A request for space: where, where to, when and how much. What is typed stays over a reload. */
export function NewAsk() {
  const { t } = useTranslation(["asks", "frame"]);
  const navigate = useNavigate();
  const [draft, change, forget] = useDraft();
  const [faults, setFaults] = useState<readonly string[]>([]);
  const skus = useQuery(
    reading(["skus", "any"], (options) => api.skus.$get({ query: { limit: "1" } }, options)),
  );
  const add = useWrite({
    send: (asked: AskDraft) => api.requests.$post({ json: toRequest(asked) }),
    touches: ["requests"],
    failed: ({ faults: found }) => {
      setFaults(found.map(({ detail }) => detail));
      return found.length > 0;
    },
    done: ({ id }) => {
      forget();
      void navigate({ to: "/asks/$requestId", params: { requestId: id } });
    },
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setFaults([]);
    if (!draftFault(draft)) add.mutate(draft);
  };
  const list = (
    <form id="ask" className={styles.form} onSubmit={submit}>
      {skus.data?.items.length === 0 && (
        <Empty sentence={t("noSkus")} action={t("addSkus")} to="/skus" />
      )}
      <TextInput
        label={t("name")}
        required
        value={draft.name}
        onChange={(event) => change({ name: event.currentTarget.value })}
      />
      <WhereFields draft={draft} change={change} />
      <WhenFields draft={draft} change={change} />
      {faults.length > 0 && (
        <ul role="alert">
          {faults.map((fault) => (
            <li key={fault}>{fault}</li>
          ))}
        </ul>
      )}
    </form>
  );
  return (
    <View
      title={t("newAsk")}
      fills
      actions={
        <Button type="submit" form="ask" loading={add.isPending} disabled={draftFault(draft)}>
          {t("send")}
        </Button>
      }
    >
      <Halves
        list={list}
        picture={<DemandMap draft={draft} change={change} />}
        names={{ list: t("newAsk"), picture: t("demand") }}
      />
    </View>
  );
}
