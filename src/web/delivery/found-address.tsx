import { useTranslation } from "react-i18next";
import type { Stop } from "./readings.ts";
import styles from "./route-day.module.css";

/** A stop's address, and what it was taken for where that is less than its door. */
export function FoundAddress({ stop }: { readonly stop: Stop }) {
  const { t } = useTranslation("delivery");
  const { address, addressFound } = stop;
  if (address === undefined) return null;
  const isRough = addressFound !== undefined && addressFound.precision !== "address";
  return (
    <small className={styles.address} title={addressFound?.notice}>
      {address}
      {isRough && (
        <em>
          {t("foundAs", {
            label: addressFound.label,
            precision: t(`precision/${addressFound.precision}`),
          })}
        </em>
      )}
    </small>
  );
}

/** How many stops of a plan are not known to their doors. */
export function RoughStops({ stops }: { readonly stops: readonly Stop[] }) {
  const { t } = useTranslation("delivery");
  const count = stops.filter(
    ({ addressFound }) => addressFound && addressFound.precision !== "address",
  ).length;
  return count > 0 ? <p>{t("impreciseCount", { count })}</p> : null;
}
