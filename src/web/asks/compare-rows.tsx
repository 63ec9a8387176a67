import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import { useFormats } from "../words/formats.ts";
import { useAmount, useSources } from "./basis.ts";
import type { CostCode, Match, Matches } from "./readings.ts";

/** A row of the comparison: a figure of each listing, and which direction is better. */
interface Row {
  readonly key: string;
  readonly head: string;
  readonly isTotal?: boolean;
  readonly figureOf: (match: Match) => number | null;
  readonly show: (value: number) => string;
  readonly sourceOf: (match: Match) => string;
  readonly better: "less" | "more";
}

function bestOf({ better, figureOf }: Row, shown: readonly Match[]): number | undefined {
  const values = shown.flatMap((match) => figureOf(match) ?? []);
  if (values.length < 2 || values.every((value) => value === values[0])) return undefined;
  return better === "less" ? Math.min(...values) : Math.max(...values);
}

/** The figures compared, in the order of the rows. */
export function useRows(basis: Matches["basis"], currency: string): readonly Row[] {
  const { t } = useTranslation(["asks", "terms"]);
  const formats = useFormats();
  const amountOf = useAmount();
  const sourcesOf = useSources();
  return useMemo(() => {
    const money = (amountMinor: number) => amountOf({ amountMinor, currency });
    const line = (code: CostCode): Row => ({
      key: code,
      head: t(`terms:cost/${code}`),
      figureOf: ({ cost }) =>
        cost.lines.find((each) => each.code === code)?.amount.amountMinor ?? 0,
      show: money,
      sourceOf: (match) => sourcesOf(match, basis).line(code),
      better: "less",
    });
    return [
      {
        key: "total",
        head: t("total"),
        isTotal: true,
        figureOf: ({ cost }) => cost.total.amountMinor,
        show: money,
        sourceOf: (match) => sourcesOf(match, basis).total,
        better: "less",
      },
      line("storage"),
      line("inbound"),
      line("pick-and-pack"),
      line("walking"),
      line("minimum-top-up"),
      line("outbound"),
      {
        key: "score",
        head: t("score"),
        figureOf: ({ score }) => score,
        show: (value) => formats.fixed(value, 1),
        sourceOf: (match) => sourcesOf(match, basis).score,
        better: "more",
      },
      {
        key: "walk",
        head: t("withUnit", { name: t("walk"), unit: "m" }),
        figureOf: ({ walk }) => walk.metresPerOrder,
        show: (value) => formats.fixed(value, 1),
        sourceOf: (match) => sourcesOf(match, basis).line("walking"),
        better: "less",
      },
      {
        key: "road",
        head: t("withUnit", { name: t("road"), unit: "km" }),
        figureOf: ({ roadKm }) => roadKm,
        show: (value) => formats.number(value),
        sourceOf: (match) => sourcesOf(match, basis).road,
        better: "less",
      },
    ];
  }, [t, formats, amountOf, sourcesOf, basis, currency]);
}

/** A figure of each listing: the best bold, below the others how far they are off. */
export function FigureRow({ row, shown }: { readonly row: Row; readonly shown: readonly Match[] }) {
  const best = bestOf(row, shown);
  return (
    <tr data-total={row.isTotal || undefined}>
      <th scope="row">{row.head}</th>
      {shown.map((match) => {
        const value = row.figureOf(match);
        if (value === null) return <td key={match.listing.id}>–</td>;
        const difference = best === undefined ? 0 : value - best;
        return (
          <td key={match.listing.id} title={row.sourceOf(match)}>
            {value === best ? <strong>{row.show(value)}</strong> : row.show(value)}
            <small>
              {difference === 0
                ? " "
                : `${difference > 0 ? "+" : "−"}${row.show(Math.abs(difference))}`}
            </small>
          </td>
        );
      })}
    </tr>
  );
}
