import { useTranslation } from "react-i18next";
import { nameOf } from "./day.ts";
import type { Depot, Plan, Stop } from "./readings.ts";
import styles from "./route-day.module.css";

/** A stop's address, and what it was taken for where that is less than its door. */
export function FoundAddress({ stop }: { readonly stop: Stop }) {
  const { t } = useTranslation("delivery");
  const { address, addressFound } = stop;
  if (address === undefined) return null;
  return (
    <small className={styles.address} title={addressFound?.notice}>
      {address}
      {addressFound && isRough(stop) && (
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

function isRough({ addressFound }: Depot | Stop): boolean {
  return addressFound !== undefined && addressFound.precision !== "address";
}

/** Which depots and how many stops of a plan are not known to their doors. */
export function RoughPlaces({ plan }: { readonly plan: Plan }) {
  const { t } = useTranslation("delivery");
  const depots = plan.depots.filter(isRough).map((depot) => {
    const { label, precision } = depot.addressFound!;
    const found = { label, precision: t(`precision/${precision}`) };
    return t("impreciseDepot", { depot: nameOf(depot), ...found });
  });
  const count = plan.stops.filter(isRough).length;
  return (
    <>
      {depots.map((text) => (
        <p key={text}>{text}</p>
      ))}
      {count > 0 && <p>{t("impreciseCount", { count })}</p>}
    </>
  );
}
