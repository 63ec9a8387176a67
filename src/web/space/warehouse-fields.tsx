import { Checkbox, Fieldset, Group, MultiSelect, Select, TextInput } from "@mantine/core";
import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import { countryOptions } from "../account/countries.ts";
import { DANGEROUS_GOODS_CLASSES, SERVICES, STORAGE_CLASSES } from "../find/search.ts";
import { PORTS } from "../parts/ports.ts";
import { useFormats } from "../words/formats.ts";
import styles from "./warehouse.module.css";
import { atPort, type WarehouseFormState } from "./warehouse-draft.ts";

interface FieldsProps {
  readonly form: WarehouseFormState;
}

const TIME_ZONES = Intl.supportedValuesOf("timeZone");
const WEEKDAYS = ["1", "2", "3", "4", "5", "6", "7"] as const;

/** Where it is: by port, by degrees, or by a click on the map beside. */
function PlaceFields({ form }: FieldsProps) {
  const { t } = useTranslation("space");
  const formats = useFormats();
  const ports = useMemo(
    () =>
      PORTS.map(({ locode, name, country }) => ({
        value: locode,
        label: `${name}, ${formats.country(country)} (${locode})`,
      })),
    [formats],
  );
  const known = PORTS.find(({ locode }) => locode === form.values.locode);
  return (
    <Fieldset legend={t("where")} className={styles.fields}>
      <p className="dim">{t("placeHint")}</p>
      <Select
        label={t("port")}
        data={ports}
        searchable
        limit={50}
        value={known?.locode ?? null}
        onChange={(locode) => {
          const port = PORTS.find((each) => each.locode === locode);
          if (port) form.setValues(atPort(form.values, port));
        }}
      />
      <TextInput label={t("locode")} maxLength={5} {...form.getInputProps("locode")} />
      <TextInput label={t("lon")} inputMode="decimal" required {...form.getInputProps("lon")} />
      <TextInput label={t("lat")} inputMode="decimal" required {...form.getInputProps("lat")} />
    </Fieldset>
  );
}

function AddressFields({ form }: FieldsProps) {
  const { t } = useTranslation("space");
  const formats = useFormats();
  const countries = useMemo(() => countryOptions(formats), [formats]);
  return (
    <Fieldset legend={t("address")} className={styles.fields}>
      <TextInput
        className={styles.whole}
        label={t("line1")}
        required
        {...form.getInputProps("address.line1")}
      />
      <TextInput
        className={styles.whole}
        label={t("line2")}
        {...form.getInputProps("address.line2")}
      />
      <TextInput label={t("postalCode")} {...form.getInputProps("address.postalCode")} />
      <TextInput label={t("city")} required {...form.getInputProps("address.city")} />
      <TextInput label={t("region")} {...form.getInputProps("address.region")} />
      <Select
        label={t("country")}
        required
        searchable
        data={countries}
        {...form.getInputProps("country")}
      />
    </Fieldset>
  );
}

function HoursFields({ form }: FieldsProps) {
  const { t } = useTranslation("space");
  const { language } = useFormats();
  const dayName = useMemo(() => {
    const format = new Intl.DateTimeFormat(language, { weekday: "short", timeZone: "UTC" });
    // 2024-01-01 was a Monday.
    return (day: string) => format.format(new Date(`2024-01-0${day}T12:00:00Z`));
  }, [language]);
  return (
    <Fieldset legend={t("hours")} className={styles.fields}>
      <Select
        label={t("timeZone")}
        description={t("timeZoneHint")}
        inputWrapperOrder={["label", "input", "description", "error"]}
        required
        searchable
        limit={100}
        data={TIME_ZONES}
        {...form.getInputProps("timeZone")}
      />
      <TextInput
        label={t("cutOff")}
        description={t("cutOffHint")}
        inputWrapperOrder={["label", "input", "description", "error"]}
        type="time"
        required
        {...form.getInputProps("cutOff")}
      />
      <Checkbox.Group
        className={styles.whole}
        label={t("workingDays")}
        {...form.getInputProps("workingDays")}
      >
        <Group gap="md">
          {WEEKDAYS.map((day) => (
            <Checkbox key={day} value={day} label={dayName(day)} />
          ))}
        </Group>
      </Checkbox.Group>
      <TextInput
        className={styles.whole}
        label={t("holidaysField")}
        placeholder="2027-12-25, 2027-12-26"
        {...form.getInputProps("holidays")}
      />
    </Fieldset>
  );
}

function GoodsFields({ form }: FieldsProps) {
  const { t } = useTranslation(["space", "terms"]);
  return (
    <Fieldset legend={t("whatItTakes")} className={styles.fields}>
      <MultiSelect
        className={styles.whole}
        label={t("storageClasses")}
        required
        data={STORAGE_CLASSES.map((value) => ({ value, label: t(`terms:storage/${value}`) }))}
        {...form.getInputProps("storageClasses")}
      />
      <MultiSelect
        className={styles.whole}
        label={t("services")}
        data={SERVICES.map((value) => ({ value, label: t(`terms:service/${value}`) }))}
        {...form.getInputProps("services")}
      />
      <MultiSelect
        className={styles.whole}
        label={t("dangerousGoods")}
        description={t("dangerousGoodsHint")}
        inputWrapperOrder={["label", "input", "description", "error"]}
        data={[...DANGEROUS_GOODS_CLASSES]}
        {...form.getInputProps("dangerousGoodsClasses")}
      />
    </Fieldset>
  );
}

/** All that is said of a warehouse. */
export function WarehouseFields({ form }: FieldsProps) {
  const { t } = useTranslation("space");
  return (
    <>
      <TextInput
        label={t("warehouseName")}
        required
        maxLength={200}
        {...form.getInputProps("name")}
      />
      <PlaceFields form={form} />
      <AddressFields form={form} />
      <GoodsFields form={form} />
      <HoursFields form={form} />
    </>
  );
}
