import { MultiSelect, NativeSelect, TextInput } from "@mantine/core";
import { lazy, Suspense } from "react";
import { useTranslation } from "react-i18next";
import { SkeletonRows } from "../frame/states.tsx";
import { Section } from "../frame/view.tsx";
import { peakM3, spaceAtPeak } from "../goods/sku-flow.ts";
import { TextLink } from "../parts/button-link.tsx";
import { daysOf, useFormats } from "../words/formats.ts";
import type { AskDraft, AskDraftState } from "./ask-draft.ts";
import styles from "./asks.module.css";
import type { ChosenGoods } from "./chosen-goods.ts";

const DateRange = lazy(() => import("./date-range.tsx"));

function GoodsFields(props: { readonly state: AskDraftState; readonly goods: ChosenGoods }) {
  const { t } = useTranslation(["asks", "terms"]);
  const { state, goods } = props;
  const { draft } = state;
  const classes = goods.storageClasses;
  const chosenClasses = new Set(goods.chosen.map(({ storageClass }) => storageClass));
  const isIdle = goods.chosen.every(({ monthlyUnits }) => monthlyUnits === 0);
  const fault =
    state.faultOf("skuIds") ??
    (goods.chosen.length === 0
      ? t("noneChosen")
      : chosenClasses.size > 1
        ? t("severalClasses")
        : isIdle
          ? t("noTurnover")
          : undefined);
  return (
    <>
      <NativeSelect
        label={t("whichSkus")}
        value={draft.goods}
        error={fault}
        data={[
          { value: "all", label: t("allSkus", { count: goods.all.length }) },
          ...(classes.length > 1
            ? classes.map((value) => ({
                value,
                label: t("skusOfClass", { storageClass: t(`terms:storage/${value}`) }),
              }))
            : []),
          { value: "chosen", label: t("chosenSkus") },
        ]}
        onChange={(event) => state.change({ goods: event.currentTarget.value })}
      />
      {draft.goods === "chosen" && (
        <MultiSelect
          label={t("skus")}
          searchable
          limit={50}
          hidePickedOptions
          value={[...draft.skuIds]}
          data={goods.all.map(({ id, code, name }) => ({ value: id, label: `${code} ${name}` }))}
          onChange={(skuIds) => state.change({ skuIds })}
        />
      )}
      <TextLink to="/skus" size="xs">
        {t("toSkus")}
      </TextLink>
    </>
  );
}

/** How much space the goods take at their peak, and how that is worked out. */
export function useTaken(draft: AskDraft, goods: ChosenGoods) {
  const { t } = useTranslation(["asks", "terms"]);
  const formats = useFormats();
  const { unit } = draft;
  const taken = spaceAtPeak(goods.chosen, unit, draft);
  const text = t(unit === "pallet" ? "takesPallets" : "takesM3", {
    count: goods.chosen.length,
    quantity: formats.number(taken, 2),
    unit: t(`terms:unit/${unit}`),
    volume: formats.number(peakM3(goods.chosen, draft), 1),
    fill: formats.percent(draft.fillFactor, 0),
    days: draft.replenishmentDays + draft.safetyDays,
  });
  return { taken, text };
}

function TurnoverFields({ state }: { readonly state: AskDraftState }) {
  const { t } = useTranslation("asks");
  const { draft } = state;
  const fields = [
    ["fillFactor", 0.05, 1, 0.05],
    ["replenishmentDays", 1, 365, 1],
    ["safetyDays", 0, 365, 1],
  ] as const;
  return (
    <details className={styles.folded}>
      <summary>{t("turnover")}</summary>
      <div className={styles.fields}>
        {fields.map(([field, min, max, step]) => (
          <TextInput
            key={field}
            type="number"
            label={t(field)}
            description={t(`${field}Hint`)}
            min={min}
            max={max}
            step={step}
            value={draft[field]}
            error={state.faultOf(field)}
            onChange={(event) => {
              const typed = event.currentTarget.valueAsNumber;
              if (typed >= min && typed <= max) state.change({ [field]: typed });
            }}
          />
        ))}
      </div>
    </details>
  );
}

/** When, for which goods, and how much. */
export function WhenStep(props: { readonly state: AskDraftState; readonly goods: ChosenGoods }) {
  const { t } = useTranslation(["asks", "frame", "terms"]);
  const { state, goods } = props;
  const { draft } = state;
  const { taken, text } = useTaken(draft, goods);
  const isPeriod = draft.from < draft.until;
  return (
    <>
      <Section title={t("period")}>
        <Suspense fallback={<SkeletonRows count={1} />}>
          <DateRange
            from={draft.from}
            until={draft.until}
            error={state.faultOf("period")}
            onChange={state.change}
          />
        </Suspense>
        {isPeriod && <p className={styles.hint}>{t("frame:days", { count: daysOf(draft) })}</p>}
      </Section>
      <Section title={t("goods")}>
        <div className={styles.stack}>
          <GoodsFields state={state} goods={goods} />
        </div>
      </Section>
      <Section title={t("quantity")}>
        <div className={styles.fields}>
          <TextInput
            label={t("quantity")}
            type="number"
            min={0}
            step="any"
            placeholder={String(taken)}
            value={draft.quantity}
            error={state.faultOf("quantity")}
            onChange={(event) => state.change({ quantity: event.currentTarget.value })}
          />
          <NativeSelect
            label={t("unit")}
            value={draft.unit}
            data={(["pallet", "m3"] as const).map((value) => ({
              value,
              label: t(`terms:unit/${value}`),
            }))}
            onChange={(event) =>
              state.change({ unit: event.currentTarget.value as AskDraft["unit"] })
            }
          />
        </div>
        <p className={styles.hint}>
          {text} {draft.quantity === "" ? t("takenIsAsked") : t("leaveEmpty")}
        </p>
        <TurnoverFields state={state} />
      </Section>
    </>
  );
}
