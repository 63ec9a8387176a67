import { useTranslation } from "react-i18next";
import { majorOf, useFormats } from "../words/formats.ts";
import type { Day, DayRow, Mark } from "./day.ts";
import type { PlanDifference } from "./readings.ts";
import { RouteNumber } from "./route-number.tsx";
import { signed } from "./signed-text.ts";
import styles from "./what-ifs.module.css";

type RouteChange = PlanDifference["routes"][number];
type Side = NonNullable<RouteChange["after"]>;

/** What a vehicle does more or less of; all of it where it drives in one of the plans alone. */
function changeOf({ before, after }: RouteChange, of: (side: Side) => number): number {
  return (after ? of(after) : 0) - (before ? of(before) : 0);
}
/** Vehicle by vehicle: stops before and after, kilometres and cost more or less. */
export function RouteChanges(props: {
  readonly own: Day;
  readonly other: Day;
  readonly routes: readonly RouteChange[];
  readonly onHover: (mark: Mark) => void;
}) {
  const { t } = useTranslation("delivery");
  const formats = useFormats();
  const { own, other, onHover } = props;
  const { currency } = own.plan;
  const digits = Math.max(0, -Math.log10(majorOf({ amountMinor: 1, currency })));
  const money = (amountMinor: number) => formats.fixed(majorOf({ amountMinor, currency }), digits);
  const stopsOf = (side: Side | null) => (side ? formats.number(side.stopCount) : "–");
  const rowOf = (id: string): DayRow | undefined => own.rowOf.get(id) ?? other.rowOf.get(id);
  return (
    <table className={styles.comparison} aria-label={t("routes")}>
      <thead>
        <tr>
          <th scope="col">{t("vehicle")}</th>
          <th scope="col" className="number">
            {t("stops")}
          </th>
          <th scope="col" className="number">
            {t("distance")} <small>km</small>
          </th>
          <th scope="col" className="number">
            {t("cost")} <small>{currency}</small>
          </th>
        </tr>
      </thead>
      <tbody>
        {props.routes.map((route) => {
          const row = rowOf(route.vehicleId);
          return (
            <tr
              key={route.vehicleId}
              onMouseEnter={() => onHover({ vehicle: route.vehicleId })}
              onMouseLeave={() => onHover({})}
            >
              <th scope="row">
                {row && <RouteNumber number={row.number} colour={row.colour} />} {route.vehicleId}
              </th>
              <td className="number">
                {stopsOf(route.before)} → {stopsOf(route.after)}
              </td>
              <td className="number">
                {signed(
                  changeOf(route, ({ distanceKm }) => distanceKm),
                  (km) => formats.fixed(km, 1),
                )}
              </td>
              <td className="number">
                {signed(
                  changeOf(route, ({ cost }) => cost.amountMinor),
                  money,
                )}
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
