import { Badge } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { Section } from "../frame/view.tsx";
import { TextLink } from "../parts/button-link.tsx";
import { useFormats } from "../words/formats.ts";
import type { Pool } from "./readings.ts";
import styles from "./space.module.css";
import type { PoolUse } from "./use-pool-use.ts";

/** Who uses a pool: holds that wait for an answer first, then leases in the order they begin. */
export function PoolUses({ pool, use }: { readonly pool: Pool; readonly use: PoolUse }) {
  const { t } = useTranslation(["space", "terms"]);
  const formats = useFormats();
  const { holds, leases } = use;
  return (
    <Section title={t("usedBy")}>
      {holds.length + leases.length === 0 ? (
        <p className="dim">{t("usedByNobody")}</p>
      ) : (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by key
        <section className={styles.scroller} tabIndex={0} aria-label={t("usedBy")}>
          <table className={styles.table} aria-label={t("usedBy")}>
            <thead>
              <tr>
                <th scope="col">{t("exporter")}</th>
                <th scope="col">{t("state")}</th>
                <th scope="col" className="number">
                  {t("quantity")} <small>{t(`terms:unit/${pool.unit}`)}</small>
                </th>
                <th scope="col">{t("days")}</th>
              </tr>
            </thead>
            <tbody>
              {holds.map(({ id, exporter, quantity, period }) => (
                <tr key={id}>
                  <td>
                    <TextLink to="/holds/$holdId" params={{ holdId: id }} size="xs">
                      {exporter.name}
                    </TextLink>
                  </td>
                  <td>
                    <Badge variant="outline">{t("waitsForYou")}</Badge>
                  </td>
                  <td className="number">{formats.number(quantity)}</td>
                  <td>{formats.period(period)}</td>
                </tr>
              ))}
              {leases.map(({ id, exporter, quantity, period, state }) => (
                <tr key={id}>
                  <td>
                    <TextLink to="/leases/$leaseId" params={{ leaseId: id }} size="xs">
                      {exporter.name}
                    </TextLink>
                  </td>
                  <td>
                    <Badge>{t(`terms:lease/${state}`)}</Badge>
                  </td>
                  <td className="number">{formats.number(quantity)}</td>
                  <td>{formats.period(period)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      )}
    </Section>
  );
}
