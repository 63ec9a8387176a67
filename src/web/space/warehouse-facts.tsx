import { useTranslation } from "react-i18next";
import { Section } from "../frame/view.tsx";
import { Facts } from "../parts/figures.tsx";
import { useFormats } from "../words/formats.ts";
import type { Warehouse } from "./readings.ts";

/** Weekdays as runs are too clever for a list of five: their short names, with commas. */
function useDayNames(): (days: readonly number[]) => string {
  const { language } = useFormats();
  const format = new Intl.DateTimeFormat(language, { weekday: "short", timeZone: "UTC" });
  // 2024-01-01 was a Monday.
  return (days) =>
    days.map((day) => format.format(new Date(`2024-01-0${day}T12:00:00Z`))).join(", ");
}

export function WarehouseFacts({ warehouse }: { readonly warehouse: Warehouse }) {
  const { t } = useTranslation(["space", "terms", "frame"]);
  const formats = useFormats();
  const dayNames = useDayNames();
  const { address, point, holidays, services, dangerousGoodsClasses } = warehouse;
  const [lon, lat] = point.coordinates;
  const none = t("frame:none");
  const lines = [
    address.line1,
    address.line2,
    [address.postalCode, address.city].filter(Boolean).join(" "),
    address.region,
    formats.country(warehouse.country),
  ];
  return (
    <Section title={t("facts")}>
      <Facts
        of={[
          { name: t("address"), value: lines.filter(Boolean).join(", ") },
          { name: t("lonLat"), value: `${formats.fixed(lon, 4)}, ${formats.fixed(lat, 4)}` },
          { name: t("locode"), value: warehouse.locode ?? none },
          {
            name: t("storageClasses"),
            value: warehouse.storageClasses.map((name) => t(`terms:storage/${name}`)).join(", "),
          },
          {
            name: t("services"),
            value: services.map((name) => t(`terms:service/${name}`)).join(", ") || none,
          },
          { name: t("dangerousGoods"), value: dangerousGoodsClasses.join(", ") || none },
          { name: t("timeZone"), value: warehouse.timeZone },
          { name: t("cutOff"), value: warehouse.cutOff },
          { name: t("workingDays"), value: dayNames(warehouse.workingDays) },
          {
            name: t("holidays"),
            value: holidays.map((date) => formats.date(date)).join(", ") || none,
          },
        ]}
      />
    </Section>
  );
}
