import { useTranslation } from "react-i18next";
import { useFormats } from "../words/formats.ts";
import { useArranging } from "./arrangement-context.ts";
import { type Day, nameOf } from "./day.ts";
import styles from "./gantt.module.css";
import { signed } from "./signed-text.ts";
import type { GanttDrag } from "./use-gantt-drag.ts";

/** What dropping a stop here would cost and break. */
export function DragNote({ day, drag }: { readonly day: Day; readonly drag: GanttDrag }) {
  const { t } = useTranslation("delivery");
  const formats = useFormats();
  const arrangement = useArranging();
  const { dragged, over, preview } = drag;
  const stop = nameOf(day.stopOf.get(dragged!) ?? { id: dragged! });
  const row = over === undefined ? undefined : day.rows[over];
  if (!row) return null;
  const now = arrangement.result.totals.cost.total;
  const change = preview && preview.totals.cost.total.amountMinor - now.amountMinor;
  const money = (amountMinor: number) => formats.money({ ...now, amountMinor });
  return (
    <p className={styles.note} data-broken={(preview?.violations.length ?? 0) > 0 || undefined}>
      {[
        t("dropOn", { stop, vehicle: row.vehicle.id }),
        ...(preview && change !== undefined
          ? [
              t("costChange", { change: signed(change, money) }),
              preview.violations.length === 0
                ? t("nothingBroken")
                : t("brokenCount", { count: preview.violations.length }),
            ]
          : []),
      ].join(" · ")}
    </p>
  );
}
