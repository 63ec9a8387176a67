import { useTranslation } from "react-i18next";
import { majorOf, useFormats } from "../words/formats.ts";
import styles from "./cost-bar.module.css";

const LINES = [
  "storage",
  "inbound",
  "pick-and-pack",
  "walking",
  "minimum-top-up",
  "outbound",
] as const;
export type CostLine = (typeof LINES)[number];

interface Money {
  readonly amountMinor: number;
  readonly currency: string;
}

interface Cost {
  readonly total: Money;
  readonly lines: readonly { readonly code: CostLine; readonly amount: Money }[];
}

/** Lines of cost one after the other, the whole bar as long as its share of the scale. */
export function CostBar(props: {
  readonly cost: Cost;
  readonly scaleMinor: number;
  /** From below upwards instead of from left to right. */
  readonly isUpright?: boolean;
}) {
  const { t } = useTranslation("terms");
  const formats = useFormats();
  const { cost, scaleMinor, isUpright } = props;
  const length = isUpright ? "height" : "width";
  const shown = cost.lines.filter(({ amount }) => amount.amountMinor > 0);
  const told = shown
    .map(({ code, amount }) => `${t(`cost/${code}`)} ${formats.money(amount)}`)
    .join(", ");
  return (
    <span className={styles.bar} data-upright={isUpright} role="img" aria-label={told} title={told}>
      {shown.map(({ code, amount }) => (
        <span
          key={code}
          data-line={code}
          style={{
            [length]: `${(majorOf(amount) / majorOf({ ...amount, amountMinor: scaleMinor })) * 100}%`,
          }}
        />
      ))}
    </span>
  );
}

/** Which colour stands for which line. */
export function CostLegend() {
  const { t } = useTranslation("terms");
  return (
    <ul className={styles.legend}>
      {LINES.map((code) => (
        <li key={code}>
          <span data-line={code} aria-hidden="true" />
          {t(`cost/${code}`)}
        </li>
      ))}
    </ul>
  );
}
