import { useTranslation } from "react-i18next";
import { TextLink } from "../parts/button-link.tsx";
import { useFormats } from "../words/formats.ts";
import styles from "./asks.module.css";
import { useLiftText } from "./lift-text.ts";
import type { Matches } from "./readings.ts";

/** Listings that do not fit: with one rule broken each by name, the rest counted by rule. */
export function WhyNot({ matches }: { readonly matches: Matches }) {
  const { t } = useTranslation(["asks", "terms"]);
  const formats = useFormats();
  const liftText = useLiftText();
  const byRule = Object.entries(matches.excludedByRule) as [
    keyof Matches["excludedByRule"],
    number,
  ][];
  return (
    <details className={styles.whyNot}>
      <summary>
        {t("whyNot")}: {t("nearMisses", { count: matches.nearMissCount })},{" "}
        {t("excluded", { count: matches.excludedCount })}
      </summary>
      <table>
        <thead>
          <tr>
            <th scope="col">{t("listing")}</th>
            <th scope="col">{t("rule")}</th>
            <th scope="col">{t("lift")}</th>
          </tr>
        </thead>
        <tbody>
          {matches.nearMisses.map((miss) => (
            <tr key={miss.listing.id}>
              <td>
                <TextLink
                  to="/listings/$listingId"
                  params={{ listingId: miss.listing.id }}
                  size="xs"
                >
                  {miss.listing.city}, {miss.listing.country}
                </TextLink>
              </td>
              <td>{t(`terms:rule/${miss.rule}`)}</td>
              <td>{liftText(miss)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <h3>{t("excludedBy")}</h3>
      <ul>
        {byRule
          .sort(([, a], [, b]) => b - a)
          .map(([rule, count]) => (
            <li key={rule}>
              {t(`terms:rule/${rule}`)}: {formats.number(count)}
            </li>
          ))}
      </ul>
    </details>
  );
}
