import { Button } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { useFormats } from "../words/formats.ts";
import { type Change, useFilter } from "./filters.tsx";
import styles from "./find.module.css";
import type { FindSearch } from "./search.ts";

/** What is set, each to be taken off by a click. */
export function FilterChips({ search }: { readonly search: FindSearch }) {
  const { t } = useTranslation(["find", "frame", "terms"]);
  const formats = useFormats();
  const filter = useFilter();
  const chips: { readonly label: string; readonly off: Change }[] = [];
  const add = (label: string | undefined, off: Change) => {
    if (label !== undefined) chips.push({ label, off });
  };
  const { country, from, until, quantity, unit, storageClass, dangerousGoodsClass } = search;
  add(country && formats.country(country), { country: undefined });
  if (from && until && from < until) {
    add(formats.period({ from, until }), { from: undefined, until: undefined });
    if (quantity !== undefined) {
      const words = {
        quantity: formats.number(quantity),
        unit: t(`terms:unit/${unit ?? "pallet"}`),
      };
      add(t("chipQuantity", words), { quantity: undefined, unit: undefined });
    }
  }
  if (unit && chips.every(({ off }) => !("quantity" in off))) {
    add(t(`terms:unit/${unit}`), { unit: undefined });
  }
  add(storageClass && t(`terms:storage/${storageClass}`), { storageClass: undefined });
  add(dangerousGoodsClass && t("chipClass", { code: dangerousGoodsClass }), {
    dangerousGoodsClass: undefined,
  });
  add(search.service && t(`terms:service/${search.service}`), { service: undefined });
  const { currency, maxRate } = search;
  if (currency && maxRate !== undefined) {
    add(t("chipRate", { currency, rate: maxRate }), { maxRate: undefined });
  }
  add(search.bbox && t("chipArea"), { bbox: undefined });
  if (chips.length === 0) return null;
  return (
    <ul className={styles.chips}>
      {chips.map(({ label, off }) => (
        <li key={label}>
          <Button
            size="compact-xs"
            variant="default"
            aria-label={`${t("frame:remove")}: ${label}`}
            onClick={() => filter(off)}
          >
            {label} ×
          </Button>
        </li>
      ))}
    </ul>
  );
}
