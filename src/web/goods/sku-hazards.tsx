import { Fieldset, NativeSelect, TextInput } from "@mantine/core";
import type { useForm } from "@mantine/form";
import { useTranslation } from "react-i18next";
import { DANGEROUS_GOODS_CLASSES } from "../find/search.ts";
import styles from "./goods.module.css";
import { BATTERY_KINDS, BATTERY_PACKINGS, type SkuDraft } from "./sku-draft.ts";

export type SkuFormState = ReturnType<typeof useForm<SkuDraft>>;

function BatteryFields({ form }: { readonly form: SkuFormState }) {
  const { t } = useTranslation("goods");
  const { kind } = form.values.battery;
  const isLithiumMetal = kind === "lithium-metal";
  const needsWattHours = kind === "lithium-ion" || kind === "sodium-ion";
  return (
    <Fieldset legend={t("battery")} className={styles.fields}>
      <NativeSelect
        label={t("batteryKind")}
        data={[
          { value: "", label: t("noBattery") },
          ...BATTERY_KINDS.map((value) => ({ value, label: t(`battery/${value}`) })),
        ]}
        {...form.getInputProps("battery.kind")}
      />
      {kind !== "" && (
        <>
          <NativeSelect
            label={t("packing")}
            data={BATTERY_PACKINGS.map((value) => ({ value, label: t(`packing/${value}`) }))}
            {...form.getInputProps("battery.packing")}
          />
          {needsWattHours && (
            <TextInput
              label={t("wattHours")}
              description={t("wattHoursHint")}
              inputMode="decimal"
              {...form.getInputProps("battery.wattHours")}
            />
          )}
          {isLithiumMetal && (
            <TextInput
              label={t("lithiumG")}
              description={t("lithiumHint")}
              inputMode="decimal"
              {...form.getInputProps("battery.lithiumG")}
            />
          )}
          <TextInput
            label={t("batteryCount")}
            inputMode="numeric"
            {...form.getInputProps("battery.count")}
          />
        </>
      )}
    </Fieldset>
  );
}

/** Fields of dangerous goods, each with where to find what it asks for. */
export function SkuHazards({ form }: { readonly form: SkuFormState }) {
  const { t } = useTranslation("goods");
  return (
    <>
      <Fieldset legend={t("dangerousGoods")} className={styles.fields}>
        <p className={styles.explained}>{t("dangerousGoodsHint")}</p>
        <TextInput
          label={t("unNumber")}
          description={t("unNumberHint")}
          placeholder="UN3481"
          {...form.getInputProps("unNumber")}
        />
        <NativeSelect
          label={t("class")}
          description={t("classHint")}
          data={[
            { value: "", label: t("classByNumber") },
            ...DANGEROUS_GOODS_CLASSES.map((value) => ({
              value,
              label: `${value} · ${t(`class/${value.charAt(0) as "1"}`)}`,
            })),
          ]}
          {...form.getInputProps("dangerousGoodsClass")}
        />
      </Fieldset>
      <BatteryFields form={form} />
    </>
  );
}
