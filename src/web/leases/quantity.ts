import { useTranslation } from "react-i18next";
import { useFormats } from "../words/formats.ts";

const UNITS = ["pallet", "bin", "m2", "m3"] as const;

/** A unit of space in words; the API's own where it is a new one. */
export function useUnitName(): (unit: string) => string {
  const { t } = useTranslation("terms");
  return (unit) => {
    const known = UNITS.find((name) => name === unit);
    return known ? t(`unit/${known}`) : unit;
  };
}

/** A quantity with its unit. */
export function useQuantity(): (booking: { quantity: number; unit: string }) => string {
  const formats = useFormats();
  const nameOf = useUnitName();
  return ({ quantity, unit }) => `${formats.number(quantity)} ${nameOf(unit)}`;
}
