import { useTranslation } from "react-i18next";
import { useFormats } from "../words/formats.ts";
import styles from "./rate-rules.module.css";
import type { Rules } from "./rules.ts";

/** The rules of a rate card in the trade's words, to read. */
export function RateRules({
  rules,
  currency,
}: {
  readonly rules: Rules;
  readonly currency: string;
}) {
  const { t } = useTranslation(["rates", "terms"]);
  const formats = useFormats();
  const { storage, inbound, pickAndPack, minimumPerMonth } = rules;
  const rows: { key: string; name: string; note: string; rate: string }[] = [
    ...storage.tiers.map(({ fromDay, rate }, i) => {
      const next = storage.tiers[i + 1];
      const note = next
        ? t("untilAge", { from: fromDay, until: next.fromDay - 1 })
        : t("sinceAge", { from: fromDay });
      const name = `${t("storage")}, ${t(`terms:basis/${storage.basis}`)}`;
      return { key: `tier${fromDay}`, name, note, rate };
    }),
    ...inbound.map(({ per, rate }) => ({
      key: per,
      name: t("inbound"),
      note: t(`per/${per}`),
      rate,
    })),
    ...(["perOrder", "perLine", "perUnit"] as const).map((per) => ({
      key: per,
      name: t("pickAndPack"),
      note: t(per),
      rate: pickAndPack[per],
    })),
    { key: "minimum", name: t("minimum"), note: "", rate: minimumPerMonth },
  ];
  return (
    <table className={styles.rules}>
      <thead>
        <tr>
          <th scope="col">{t("line")}</th>
          <th scope="col">{t("per")}</th>
          <th scope="col" className="number">
            {t("rate")}
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ key, name, note, rate }) => (
          <tr key={key}>
            <td>{name}</td>
            <td>{note}</td>
            <td className="number">
              {key === "minimum" && Number(rate) === 0
                ? t("noMinimum")
                : formats.rate(rate, currency)}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
