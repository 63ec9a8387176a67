import { useTranslation } from "react-i18next";
import { useFormats } from "../words/formats.ts";
import type { NearMiss } from "./readings.ts";

/** What would make a match of a listing that breaks one rule, told to the exporter. */
export function useLiftText(): (miss: NearMiss) => string {
  const { t, i18n } = useTranslation(["asks", "terms"]);
  const formats = useFormats();
  const term = (key: string) =>
    i18n.exists(`terms:${key}`) ? t(`terms:${key}` as "terms:demo") : key;
  const list = (value: unknown) => (Array.isArray(value) ? value : []).map(String);
  return ({ rule, lift: { params }, listing }) => {
    if (rule === "region" && params.radiusKm !== undefined) {
      return t("lift/radius", { km: formats.kilometres(Number(params.radiusKm)) });
    }
    const currency = String(params.currency ?? "EUR");
    return t(`lift/${rule}`, {
      country: formats.country(listing.country),
      period: formats.period(listing.period),
      storageClass: term(`storage/${params.storageClass}`),
      classes: list(params.classes).join(", "),
      kg: formats.kilograms(Number(params.maxUnitWeightG ?? 0) / 1_000),
      services: list(params.services)
        .map((code) => term(`service/${code}`).replace("service/", ""))
        .join(", "),
      quantity: formats.number(Number(params.free ?? params.minimumQuantity ?? 0)),
      unit: term(`unit/${listing.unit}`),
      until: typeof params.until === "string" ? formats.date(params.until) : "",
      currency,
      amount: formats.money({ amountMinor: Number(params.amountMinor ?? 0), currency }),
    });
  };
}
