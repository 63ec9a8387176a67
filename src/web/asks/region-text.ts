import { useTranslation } from "react-i18next";
import { useFormats } from "../words/formats.ts";
import type { Ask } from "./readings.ts";

/** A request's region in words. */
export function useRegionText(): (region: Ask["region"]) => string {
  const { t } = useTranslation("asks");
  const formats = useFormats();
  return (region) => {
    if (!region) return t("anywhere");
    if ("radiusKm" in region) return formats.kilometres(region.radiusKm);
    return region.countries
      .map((code) =>
        code === "EU" || code === "ASEAN" ? t(`group/${code}`) : formats.country(code),
      )
      .join(", ");
  };
}
