import { useInfiniteQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { readingFloorPlans } from "../floor/readings.ts";
import { Shown } from "../frame/states.tsx";
import { Section } from "../frame/view.tsx";
import { ButtonLink, TextLink } from "../parts/button-link.tsx";
import { useFormats } from "../words/formats.ts";
import type { Warehouse } from "./readings.ts";
import styles from "./space.module.css";

/** The floor plans of a warehouse, and the way to another one. */
export function WarehousePlans({ warehouse }: { readonly warehouse: Warehouse }) {
  const { t } = useTranslation("space");
  const formats = useFormats();
  const plans = useInfiniteQuery(readingFloorPlans(warehouse.id));
  return (
    <Section
      title={t("floorPlans")}
      actions={
        <ButtonLink
          variant="default"
          to="/space/floor-plans/new"
          search={{ warehouseId: warehouse.id }}
        >
          {t("addPlan")}
        </ButtonLink>
      }
    >
      <Shown of={plans}>
        {(found) =>
          found.length === 0 ? (
            <p className="dim">{t("plansNone")}</p>
          ) : (
            <table className={styles.table} aria-label={t("floorPlans")}>
              <thead>
                <tr>
                  <th scope="col">{t("floorPlan")}</th>
                  <th scope="col" className="number">
                    {t("slots")}
                  </th>
                  <th scope="col">{t("added")}</th>
                </tr>
              </thead>
              <tbody>
                {found.map(({ id, name, slotCount, createdAt }) => (
                  <tr key={id}>
                    <td>
                      <TextLink to="/floor/$floorPlanId" params={{ floorPlanId: id }} size="xs">
                        {name}
                      </TextLink>
                    </td>
                    <td className="number">{formats.number(slotCount)}</td>
                    <td>{formats.date(createdAt.slice(0, 10))}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          )
        }
      </Shown>
    </Section>
  );
}
