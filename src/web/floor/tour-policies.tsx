import { useTranslation } from "react-i18next";
import { useFormats } from "../words/formats.ts";
import type { Tours } from "./readings.ts";
import type { Policy } from "./search.ts";
import styles from "./tour.module.css";

/** Ways to walk the same pick list, side by side; the one chosen is drawn. */
export function TourPolicies(props: {
  readonly tours: Tours;
  readonly chosen: Policy;
  readonly onChoose: (policy: Policy) => void;
  /** The shortest tour with the SKUs where they lay before. */
  readonly shortestBeforeM: number | undefined;
}) {
  const { t } = useTranslation(["floor", "terms"]);
  const formats = useFormats();
  const { tours, saved } = props.tours;
  const shortestM = tours.at(0)?.lengthM ?? 0;
  const { shortestBeforeM } = props;
  return (
    <>
      <table className={styles.policies}>
        <thead>
          <tr>
            <th scope="col">{t("policy")}</th>
            <th scope="col" className="number">
              {t("length")} <small>m</small>
            </th>
            <th scope="col" className="number">
              {t("extra")}
            </th>
          </tr>
        </thead>
        <tbody>
          {tours.map(({ policy, lengthM, extraShare }) => (
            <tr key={policy} data-lit={policy === props.chosen || undefined}>
              <td>
                <label>
                  <input
                    type="radio"
                    name="policy"
                    checked={policy === props.chosen}
                    onChange={() => props.onChoose(policy)}
                  />
                  {t(`terms:policy/${policy}`)}
                </label>
              </td>
              <td className="number">{formats.fixed(lengthM, 1)}</td>
              <td className="number">
                {extraShare === 0 ? "–" : `+${formats.percent(extraShare)}`}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <p>
        {saved.metres > 0
          ? t("knownRouteCosts", {
              metres: formats.metres(saved.metres, 1),
              share: formats.percent(saved.share),
            })
          : t("knownRouteIsShortest")}
        {shortestBeforeM !== undefined &&
          ` ${t("beforeItWas", {
            before: formats.metres(shortestBeforeM, 1),
            after: formats.metres(shortestM, 1),
          })}`}
      </p>
    </>
  );
}
