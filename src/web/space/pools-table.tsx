import { useTranslation } from "react-i18next";
import { TextLink } from "../parts/button-link.tsx";
import { today, useFormats } from "../words/formats.ts";
import { offeredOn } from "./capacity-steps.ts";
import { FreeToday } from "./free-today.tsx";
import type { Pool } from "./readings.ts";
import styles from "./space.module.css";
import { mostOffered, offeredPeriod } from "./space-tree.ts";

/** Pools of one warehouse with what they offer. */
export function PoolsTable({ pools }: { readonly pools: readonly Pool[] }) {
  const { t } = useTranslation(["space", "terms"]);
  const formats = useFormats();
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by key
    <section className={styles.scroller} tabIndex={0} aria-label={t("pools")}>
      <table className={styles.table} aria-label={t("pools")}>
        <thead>
          <tr>
            <th scope="col">{t("zoneName")}</th>
            <th scope="col">{t("storageClass")}</th>
            <th scope="col">{t("unit")}</th>
            <th scope="col" className="number">
              {t("most")}
            </th>
            <th scope="col" className="number">
              {t("offeredToday")}
            </th>
            <th scope="col" className="number">
              {t("freeToday")}
            </th>
            <th scope="col">{t("days")}</th>
          </tr>
        </thead>
        <tbody>
          {pools.map((pool) => {
            const period = offeredPeriod(pool);
            return (
              <tr key={pool.id}>
                <td>
                  <TextLink to="/space/pools/$poolId" params={{ poolId: pool.id }} size="xs">
                    {t("zone", { zone: pool.zone })}
                  </TextLink>
                </td>
                <td>{t(`terms:storage/${pool.storageClass}`)}</td>
                <td>{t(`terms:unit/${pool.unit}`)}</td>
                <td className="number">{formats.number(mostOffered(pool, today()))}</td>
                <td className="number">{formats.number(offeredOn(pool.capacity, today()))}</td>
                <td className="number">
                  <FreeToday pool={pool} />
                </td>
                <td>{period ? formats.period(period) : t("noCapacity")}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </section>
  );
}
