import { useTranslation } from "react-i18next";
import { daysOf, useFormats } from "../words/formats.ts";
import type { FittingRequest } from "./readings.ts";

/** What an owner could change to make a match of a request that breaks one rule. */
export function useLiftText(): (request: FittingRequest) => string {
  const { t, i18n } = useTranslation(["requests", "frame", "terms"]);
  const formats = useFormats();
  return (request) => {
    if (!request.nearMiss) return t("fits");
    const { rule, lift } = request.nearMiss;
    const { params } = lift;
    const list = (value: unknown) => (Array.isArray(value) ? value : []).map(String);
    const service = (code: string) =>
      i18n.exists(`terms:service/${code}`)
        ? t(`terms:service/${code}` as "terms:service/returns")
        : code;
    const words = {
      storageClass: t(`terms:storage/${request.storageClass}`),
      classes: list(params.classes).join(", "),
      kg: formats.kilograms(Number(params.maxUnitWeightG ?? 0) / 1_000),
      services: list(params.services).map(service).join(", "),
      quantity: formats.number(request.needed.quantity),
      days: t("frame:days", { count: daysOf(request.period) }),
      free: formats.number(Number(params.free ?? 0)),
    };
    return t(`lift/${rule}`, words);
  };
}
