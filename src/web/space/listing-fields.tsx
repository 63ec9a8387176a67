import { MultiSelect, NativeSelect, Textarea, TextInput } from "@mantine/core";
import { useInfiniteQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { DANGEROUS_GOODS_CLASSES } from "../find/search.ts";
import { TextLink } from "../parts/button-link.tsx";
import { readingRateCards } from "../rates/rules.ts";
import styles from "./listing.module.css";
import type { ListingFormState } from "./listing-draft.ts";
import { useFirstRate } from "./use-first-rate.ts";

function RateCardField({ form }: { readonly form: ListingFormState }) {
  const { t } = useTranslation("space");
  const firstRate = useFirstRate();
  const cards = useInfiniteQuery(readingRateCards).data ?? [];
  const { value, ...input } = form.getInputProps("rateCardId");
  return (
    <NativeSelect
      label={t("rateCard")}
      description={
        <TextLink to="/rate-cards/new" size="xs">
          {t("newRateCard")}
        </TextLink>
      }
      inputWrapperOrder={["label", "input", "description", "error"]}
      data={[
        { value: "", label: t("chooseRateCard") },
        ...cards.map((card) => ({
          value: card.id,
          label: `${card.name} · ${firstRate(card)}`,
        })),
      ]}
      {...input}
      value={(value as string | null) ?? ""}
      onChange={(event) => form.setFieldValue("rateCardId", event.currentTarget.value || null)}
    />
  );
}

/** What exporters compare: fixed while a listing is published. */
function TermFields({ form, unit }: { readonly form: ListingFormState; readonly unit: string }) {
  const { t } = useTranslation(["space", "frame"]);
  return (
    <>
      <div className={styles.pair}>
        <TextInput
          label={t("frame:from")}
          type="date"
          required
          {...form.getInputProps("period.from")}
        />
        <TextInput
          label={t("frame:until")}
          type="date"
          required
          {...form.getInputProps("period.until")}
        />
      </div>
      <div className={styles.pair}>
        <TextInput
          label={`${t("minimumQuantity")}, ${unit}`}
          type="number"
          min={1}
          required
          {...form.getInputProps("minimumQuantity")}
        />
        <TextInput
          label={t("minimumTermDays")}
          type="number"
          min={1}
          required
          {...form.getInputProps("minimumTermDays")}
        />
      </div>
      <RateCardField form={form} />
      <TextInput
        label={t("maxUnitWeight")}
        description={t("noLimitIfEmpty")}
        inputWrapperOrder={["label", "input", "description", "error"]}
        type="number"
        min={0}
        step="any"
        {...form.getInputProps("restrictions.maxUnitWeightKg")}
      />
      <MultiSelect
        label={t("excludedClasses")}
        data={[...DANGEROUS_GOODS_CLASSES]}
        clearable
        clearButtonProps={{ "aria-label": t("clear") }}
        {...form.getInputProps("restrictions.excludedDangerousGoodsClasses")}
      />
    </>
  );
}

/** The fields of a listing; its terms only where they may change. */
export function ListingFields(props: {
  readonly form: ListingFormState;
  readonly unit: string;
  readonly hasTerms: boolean;
}) {
  const { t } = useTranslation("space");
  const { form } = props;
  return (
    <>
      <TextInput
        label={t("title")}
        placeholder={t("titleExample")}
        required
        maxLength={200}
        {...form.getInputProps("title")}
      />
      <Textarea
        label={t("description")}
        autosize
        minRows={2}
        maxRows={8}
        {...form.getInputProps("description")}
      />
      {props.hasTerms && <TermFields form={form} unit={props.unit} />}
    </>
  );
}
