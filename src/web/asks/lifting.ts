import { useTranslation } from "react-i18next";
import { useFormats } from "../words/formats.ts";
import type { Ask, AskChange, NearMiss, Rule, WhatIf } from "./readings.ts";

/** What a near miss says about what would lift it; each rule has its own. */
interface LiftParams {
  readonly country?: string;
  readonly radiusKm?: number;
  readonly from?: string;
  readonly until?: string;
  readonly storageClass?: string;
  readonly classes?: readonly string[];
  readonly maxUnitWeightG?: number;
  readonly services?: readonly string[];
  readonly minimumQuantity?: number;
  readonly minimumTermDays?: number;
  readonly unit?: string;
  readonly free?: number;
  readonly amountMinor?: number;
  readonly currency?: string;
}

function paramsOf({ lift }: NearMiss): LiftParams {
  return lift.params as LiftParams;
}

/** What would make a match of a near miss, in the reader's language. */
export function useLiftText(): (miss: NearMiss) => string {
  const { t } = useTranslation(["asks", "terms"]);
  const formats = useFormats();
  return (miss) => {
    const params = paramsOf(miss);
    const { amountMinor = 0, currency = "EUR", from = "", until = "" } = params;
    const unit = t(`terms:unit/${(params.unit ?? "pallet") as "pallet"}`);
    const texts: Readonly<Record<Rule, () => string>> = {
      region: () =>
        params.country
          ? t("lift/country", { country: formats.country(params.country) })
          : t("lift/radius", { radius: formats.kilometres(params.radiusKm ?? 0) }),
      period: () => t("lift/period", { period: formats.period({ from, until }) }),
      "storage-class": () =>
        t("lift/storage-class", {
          storageClass: t(`terms:storage/${params.storageClass as "ambient"}`),
        }),
      "dangerous-goods": () =>
        t("lift/dangerous-goods", { classes: (params.classes ?? []).join(t("comma")) }),
      "unit-weight": () =>
        t("lift/unit-weight", {
          weight: formats.kilograms((params.maxUnitWeightG ?? 0) / 1_000),
        }),
      services: () =>
        t("lift/services", {
          services: (params.services ?? [])
            .map((code) => t(`terms:service/${code as "returns"}`))
            .join(t("comma")),
        }),
      "minimum-quantity": () =>
        t("lift/minimum-quantity", {
          quantity: formats.number(params.minimumQuantity ?? 0),
          unit,
        }),
      "minimum-term": () =>
        t("lift/minimum-term", {
          until: formats.date(until || "1970-01-01"),
          days: params.minimumTermDays,
        }),
      capacity: () => t("lift/capacity", { quantity: formats.number(params.free ?? 0), unit }),
      currency: () => t("lift/currency", { currency }),
      "price-ceiling": () =>
        t("lift/price-ceiling", { amount: formats.money({ amountMinor, currency }) }),
    };
    return texts[miss.rule]();
  };
}

/** Other dates or another quantity that would lift the rule; undefined where they would not. */
export function whatIfOf(miss: NearMiss, ask: Ask): WhatIf | undefined {
  const { from, until, unit, free, minimumQuantity } = paramsOf(miss);
  switch (miss.rule) {
    case "period": {
      if (!from || !until) return undefined;
      const first = from > ask.period.from ? from : ask.period.from;
      const end = until < ask.period.until ? until : ask.period.until;
      return first < end ? { from: first, until: end } : undefined;
    }
    case "minimum-term":
      return until ? { until } : undefined;
    case "capacity":
      return unit === ask.unit && free && free >= 1 ? { quantity: free } : undefined;
    case "minimum-quantity":
      return unit === ask.unit && minimumQuantity ? { quantity: minimumQuantity } : undefined;
    default:
      return undefined;
  }
}

/** A change of the request that would lift the rule, where no other dates or quantity do. */
export function changeOf(miss: NearMiss, ask: Ask): AskChange | undefined {
  const { country, radiusKm, services, amountMinor } = paramsOf(miss);
  const { region, priceCeiling } = ask;
  if (miss.rule === "region" && region && "countries" in region && country) {
    const countries = [...region.countries, country];
    return { region: { countries: countries as typeof region.countries } };
  }
  if (miss.rule === "region" && region && "point" in region && radiusKm) {
    return { region: { ...region, radiusKm } };
  }
  if (miss.rule === "services" && services) {
    return { services: ask.services.filter((code) => !services.includes(code)) };
  }
  if (miss.rule === "price-ceiling" && priceCeiling && amountMinor) {
    const raised = priceCeiling.amountMinor + amountMinor;
    return { priceCeiling: { ...priceCeiling, amountMinor: raised } };
  }
  return undefined;
}
