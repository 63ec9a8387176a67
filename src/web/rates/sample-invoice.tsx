import { NumberInput } from "@mantine/core";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { type InvoiceLine, invoiceLines, monthlyFlow } from "../../exchange/engine/cost.ts";
import { Section } from "../frame/view.tsx";
import { useFormats } from "../words/formats.ts";
import styles from "./rates.module.css";
import { toEngineRules } from "./rule-faults.ts";
import type { Rules } from "./rules.ts";

/** The goods of the sample, in the units of its form. */
const SAMPLE = {
  unitsPerMonth: 3_000,
  linesPerOrder: 2,
  unitsPerLine: 1.5,
  litresPerUnit: 6,
  leaseDays: 180,
  replenishmentDays: 30,
  safetyDays: 7,
  fillFactor: 75,
};
type Sample = typeof SAMPLE;

/** The least and most that a field of the sample may say, and its decimals. */
const BOUNDS: Readonly<Record<keyof Sample, readonly [number, number, number]>> = {
  unitsPerMonth: [1, 10_000_000, 0],
  linesPerOrder: [1, 100, 1],
  unitsPerLine: [1, 1_000, 1],
  litresPerUnit: [0.001, 10_000, 3],
  leaseDays: [1, 3_660, 0],
  replenishmentDays: [1, 365, 0],
  safetyDays: [0, 365, 0],
  fillFactor: [5, 100, 0],
};

function billOf(rules: Rules, sample: Sample): { lines: InvoiceLine[]; orders: number } {
  const flow = monthlyFlow([
    {
      unitsPerMonth: sample.unitsPerMonth,
      volumeM3: sample.litresPerUnit / 1_000,
      weightKg: 0,
      unitsPerLine: sample.unitsPerLine,
      linesPerOrder: sample.linesPerOrder,
    },
  ]);
  const turnover = {
    days: sample.leaseDays,
    replenishmentDays: sample.replenishmentDays,
    safetyDays: sample.safetyDays,
    fillFactor: sample.fillFactor / 100,
  };
  return { lines: invoiceLines(toEngineRules(rules), flow, turnover), orders: flow.orders };
}

const BASIS_DAYS = {
  "pallet-day": "palletDays",
  "m3-day": "m3Days",
  "m2-day": "m2Days",
  "bin-day": "binDays",
} as const;

/** What a line charges for and in what it counts, in words. */
function useLineNames(rules: Rules): (line: InvoiceLine) => { name: string; unit: string } {
  const { t } = useTranslation("rates");
  return ({ rule }) => {
    const [kind, at, last] = rule.split("/");
    if (kind === "storage") {
      const day = rules.storage.tiers[Number(last)]?.fromDay ?? 0;
      const name = `${t("storage")} · ${t("sinceAge", { from: day })}`;
      return { name, unit: t(BASIS_DAYS[rules.storage.basis]) };
    }
    if (kind === "inbound") {
      const per = rules.inbound[Number(at)]?.per ?? "pallet";
      return { name: t("inbound"), unit: t(`count/${per}`) };
    }
    if (kind === "minimumPerMonth") return { name: t("minimum"), unit: "" };
    const per = at as "perOrder" | "perLine" | "perUnit";
    return { name: `${t("pickAndPack")} · ${t(per)}`, unit: t(`count/${per}`) };
  };
}

function SampleFields(props: { readonly sample: Sample; readonly set: (sample: Sample) => void }) {
  const { t } = useTranslation("rates");
  return (
    <div className={styles.sample}>
      {(Object.keys(SAMPLE) as (keyof Sample)[]).map((field) => {
        const [min, max, decimals] = BOUNDS[field];
        return (
          <NumberInput
            key={field}
            label={t(field)}
            value={props.sample[field]}
            min={min}
            max={max}
            decimalScale={decimals}
            clampBehavior="blur"
            onChange={(value) => {
              const number = Math.min(max, Math.max(min, Number(value) || min));
              props.set({ ...props.sample, [field]: number });
            }}
          />
        );
      })}
    </div>
  );
}

/** An invoice of invented goods that follows each keystroke; a line lights up its rule. */
export function SampleInvoice(props: {
  readonly rules: Rules;
  readonly currency: string;
  readonly onLight: (rule: string | undefined) => void;
}) {
  const { t } = useTranslation("rates");
  const formats = useFormats();
  const nameOf = useLineNames(props.rules);
  const [sample, setSample] = useState(SAMPLE);
  const { lines, orders } = billOf(props.rules, sample);
  const amountOf = (major: number) => `${props.currency} ${formats.fixed(major, 2)}`;
  const total = lines.reduce((sum, { quantity, rate }) => sum + quantity * rate, 0);
  return (
    <Section title={t("sample")}>
      <p className="dim">{t("sampleNote")}</p>
      <SampleFields sample={sample} set={setSample} />
      <table className={styles.invoice} aria-label={t("sample")}>
        <thead>
          <tr>
            <th scope="col">{t("line")}</th>
            <th scope="col" className="number">
              {t("counted")}
            </th>
            <th scope="col" className="number">
              {t("rate")}
            </th>
            <th scope="col" className="number">
              {t("amount")}
            </th>
          </tr>
        </thead>
        <tbody>
          {lines.map((line) => {
            const { name, unit } = nameOf(line);
            return (
              <tr
                key={line.rule}
                onMouseEnter={() => props.onLight(line.rule)}
                onMouseLeave={() => props.onLight(undefined)}
              >
                <td>{name}</td>
                <td className="number">
                  {line.rule === "minimumPerMonth" ? "" : formats.number(line.quantity, 1)} {unit}
                </td>
                <td className="number">
                  {line.rule === "minimumPerMonth" ? "" : formats.number(line.rate, 6)}
                </td>
                <td className="number">{amountOf(line.quantity * line.rate)}</td>
              </tr>
            );
          })}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row" colSpan={3}>
              {t("total")}
            </th>
            <td className="number">{amountOf(total)}</td>
          </tr>
        </tfoot>
      </table>
      <p className="dim">{t("perOrderAverage", { amount: amountOf(total / orders) })}</p>
    </Section>
  );
}
