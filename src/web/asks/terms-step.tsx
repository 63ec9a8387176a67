import { Checkbox, NativeSelect, TextInput } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { SERVICES } from "../find/search.ts";
import { Section } from "../frame/view.tsx";
import { CURRENCIES } from "../parts/currencies.ts";
import { Facts } from "../parts/figures.tsx";
import { useFormats } from "../words/formats.ts";
import { type AskDraft, type AskDraftState, regionOf } from "./ask-draft.ts";
import styles from "./asks.module.css";
import type { ChosenGoods } from "./chosen-goods.ts";
import { usePlaceName } from "./demand-editor.tsx";
import { useRegionText } from "./regions.ts";
import { useTaken } from "./when-step.tsx";

/** A name for a request that was given none. */
export function useUsualName(draft: AskDraft): string {
  const { t } = useTranslation("asks");
  const formats = useFormats();
  const regionText = useRegionText();
  if (!(draft.from < draft.until)) return "";
  const where = regionText(regionOf(draft) ?? null);
  return t("usualName", { where, period: formats.period(draft) }).slice(0, 200);
}

function Review(props: { readonly draft: AskDraft; readonly goods: ChosenGoods }) {
  const { t } = useTranslation(["asks", "terms"]);
  const formats = useFormats();
  const regionText = useRegionText();
  const placeName = usePlaceName();
  const { draft, goods } = props;
  const { taken } = useTaken(draft, goods);
  const quantity = formats.number(Number(draft.quantity) || taken, 2);
  const unit = t(`terms:unit/${draft.unit}`);
  return (
    <Section title={t("review")}>
      <Facts
        of={[
          { name: t("region"), value: regionText(regionOf(draft) ?? null) },
          {
            name: t("demand"),
            value: draft.demand.map(placeName).join(t("comma")) || t("noDemand"),
          },
          { name: t("period"), value: draft.from < draft.until ? formats.period(draft) : "–" },
          { name: t("goods"), value: t("skuCount", { count: goods.chosen.length }) },
          { name: t("quantity"), value: `${quantity} ${unit}` },
        ]}
      />
    </Section>
  );
}

/** What else is wanted, at what price, and all of it once more. */
export function TermsStep(props: { readonly state: AskDraftState; readonly goods: ChosenGoods }) {
  const { t } = useTranslation(["asks", "terms"]);
  const { state, goods } = props;
  const { draft } = state;
  const usualName = useUsualName(draft);
  return (
    <>
      <Section title={t("terms")}>
        <div className={styles.stack}>
          <TextInput
            label={t("name")}
            placeholder={usualName}
            maxLength={200}
            value={draft.name}
            error={state.faultOf("name")}
            onChange={(event) => state.change({ name: event.currentTarget.value })}
          />
          <Checkbox.Group
            label={t("services")}
            description={t("servicesHint")}
            value={[...draft.services]}
            onChange={(services) =>
              state.change({ services: services as (typeof draft.services)[number][] })
            }
          >
            <div className={styles.services}>
              {SERVICES.map((code) => (
                <Checkbox key={code} value={code} label={t(`terms:service/${code}`)} />
              ))}
            </div>
          </Checkbox.Group>
          <div className={styles.fields}>
            <NativeSelect
              label={t("currency")}
              value={draft.currency}
              data={[...CURRENCIES]}
              error={state.faultOf("currency")}
              onChange={(event) =>
                state.change({ currency: event.currentTarget.value as AskDraft["currency"] })
              }
            />
            <TextInput
              label={t("withUnit", {
                name: t("ceiling"),
                unit: `${draft.currency} ${t("terms:per30Days")}`,
              })}
              description={t("ceilingHint")}
              type="number"
              min={0}
              step="any"
              value={draft.ceiling}
              error={state.faultOf("priceCeiling")}
              onChange={(event) => state.change({ ceiling: event.currentTarget.value })}
            />
          </div>
        </div>
      </Section>
      <Review draft={draft} goods={goods} />
    </>
  );
}
