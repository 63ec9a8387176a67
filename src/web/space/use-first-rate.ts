import { useTranslation } from "react-i18next";
import type { RateCard } from "../rates/rules.ts";
import { useFormats } from "../words/formats.ts";

/** The first storage tier of a rate card, by which cards and listings are told apart. */
export function useFirstRate(): (card: Pick<RateCard, "currency" | "rules">) => string {
  const { t } = useTranslation("terms");
  const formats = useFormats();
  return ({ currency, rules: { storage } }) => {
    const rate = formats.rate(storage.tiers.at(0)?.rate ?? "0", currency);
    return `${rate} ${t(`basis/${storage.basis}`)}`;
  };
}
