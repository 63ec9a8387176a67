import { useTranslation } from "react-i18next";
import { Facts } from "../parts/figures.tsx";
import { useFormats } from "../words/formats.ts";
import { usePlaceName } from "./demand-editor.tsx";
import styles from "./matches.module.css";
import type { Ask } from "./readings.ts";
import { useRegionText } from "./regions.ts";

/** All that was asked. */
export function AskFacts({ ask, isOpen }: { readonly ask: Ask; readonly isOpen?: boolean }) {
  const { t } = useTranslation(["asks", "frame", "terms"]);
  const formats = useFormats();
  const regionText = useRegionText();
  const placeName = usePlaceName();
  const demand = ask.demandPlaces.map(({ point: { coordinates } }) =>
    placeName({ lon: coordinates[0], lat: coordinates[1] }),
  );
  return (
    <details className={styles.whyNot} open={isOpen}>
      <summary>{t("whatWasAsked")}</summary>
      <div className={styles.whyNotBody}>
        <Facts
          of={[
            { name: t("region"), value: regionText(ask.region) },
            { name: t("demand"), value: demand.join(t("comma")) || t("noDemand") },
            { name: t("period"), value: formats.period(ask.period) },
            {
              name: t("quantity"),
              value: `${formats.number(ask.quantity, 2)} ${t(`terms:unit/${ask.unit}`)}`,
            },
            {
              name: t("goods"),
              value: ask.skuIds ? t("skuCount", { count: ask.skuIds.length }) : t("everySku"),
            },
            {
              name: t("services"),
              value:
                ask.services.map((code) => t(`terms:service/${code}`)).join(t("comma")) ||
                t("frame:none"),
            },
            {
              name: t("ceiling"),
              value: ask.priceCeiling ? formats.money(ask.priceCeiling) : t("frame:none"),
            },
            {
              name: t("turnover"),
              value: t("turnoverValue", {
                fill: formats.percent(ask.fillFactor, 0),
                replenishmentDays: ask.replenishmentDays,
                safetyDays: ask.safetyDays,
              }),
            },
          ]}
        />
      </div>
    </details>
  );
}
