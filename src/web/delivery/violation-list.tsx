import { useTranslation } from "react-i18next";
import styles from "./arrange-bar.module.css";
import { useBindingText } from "./binding-text.ts";
import { nameOf } from "./day.ts";
import type { Plan, PlanCheck } from "./readings.ts";

/** More than these nobody reads; the count says how many there are. */
const SHOWN = 6;

/** Constraints that routes would break, each with what is needed and what is allowed. */
export function ViolationList(props: {
  readonly plan: Plan;
  readonly violations: PlanCheck["violations"];
}) {
  const { t, i18n } = useTranslation(["delivery", "terms"]);
  const bindingOf = useBindingText();
  const stopOf = new Map(props.plan.stops.map((stop) => [stop.id, stop]));
  const depotName = (id: string) => nameOf(props.plan.depots.find((each) => each.id === id)!);
  return (
    <ul className={styles.broken}>
      {props.violations.slice(0, SHOWN).map((violation) => {
        const { code, vehicleId, stopId, depotId, binding, detail } = violation;
        const stop = stopId === null ? undefined : stopOf.get(stopId);
        const key = `terms:unassigned/${code}`;
        const what = i18n.exists(key) ? t(key as "terms:unassigned/capacity") : code;
        return (
          <li key={`${code} ${vehicleId} ${stopId} ${detail}`}>
            {[depotId && depotName(depotId), vehicleId, stop && nameOf(stop)]
              .filter(Boolean)
              .join(" · ")}
            : {what}
            {binding && `, ${bindingOf({ code, binding })}`}
          </li>
        );
      })}
    </ul>
  );
}
