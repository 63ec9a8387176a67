import { Button, Tooltip } from "@mantine/core";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { useUnitName } from "../leases/quantity.ts";
import { TextLink } from "../parts/button-link.tsx";
import { CostBar, CostLegend } from "../parts/cost-bar.tsx";
import { useFormats } from "../words/formats.ts";
import styles from "./asks.module.css";
import type { Match } from "./readings.ts";

const COST_LINES = ["storage", "inbound", "pick-and-pack", "minimum-top-up", "outbound"] as const;

interface Row {
  readonly name: string;
  readonly source?: string;
  readonly valueOf: (match: Match) => number;
  readonly show: (match: Match, difference: number) => ReactNode;
  /** The best is the least, unless more is better. */
  readonly moreIsBetter?: boolean;
}

function useRows(): readonly Row[] {
  const { t } = useTranslation(["asks", "terms"]);
  const formats = useFormats();
  const unitOf = useUnitName();
  const lineOf = (match: Match, code: (typeof COST_LINES)[number]) =>
    match.cost.lines.find((line) => line.code === code)?.amount.amountMinor ?? 0;
  const money = (match: Match, amountMinor: number, difference: number) => {
    const { currency } = match.cost.total;
    return (
      <>
        {formats.money({ amountMinor, currency }, 0)}
        {difference > 0 && (
          <small>
            {t("more", { difference: formats.money({ amountMinor: difference, currency }, 0) })}
          </small>
        )}
      </>
    );
  };
  const total: Row = {
    name: t("total"),
    valueOf: ({ cost }) => cost.total.amountMinor,
    show: (match, difference) => money(match, match.cost.total.amountMinor, difference),
  };
  const lines = COST_LINES.map(
    (code): Row => ({
      name: t(`terms:cost/${code}`),
      ...(code === "outbound" ? { source: t("tariffSource") } : {}),
      valueOf: (match) => lineOf(match, code),
      show: (match, difference) => money(match, lineOf(match, code), difference),
    }),
  );
  return [
    total,
    ...lines,
    {
      name: t("score"),
      source: t("scoreSource"),
      moreIsBetter: true,
      valueOf: ({ score }) => score,
      show: ({ score }) => formats.fixed(score, 1),
    },
    {
      name: t("road"),
      source: t("roadSource"),
      valueOf: ({ roadKm }) => roadKm ?? 0,
      show: ({ roadKm }) => (roadKm === null ? "–" : formats.kilometres(roadKm)),
    },
    {
      name: t("free"),
      source: t("freeSource"),
      moreIsBetter: true,
      valueOf: ({ freeQuantity, quantity }) => freeQuantity / quantity,
      show: ({ freeQuantity, quantity, listing }) =>
        `${formats.number(freeQuantity)} / ${formats.number(quantity)} ${unitOf(listing.unit)}`,
    },
  ];
}

function RowName({ row }: { readonly row: Row }) {
  if (!row.source) return row.name;
  return (
    <Tooltip label={row.source} multiline maw={320}>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: its source is read by key too */}
      <span tabIndex={0} className={styles.sourced}>
        {row.name}
      </span>
    </Tooltip>
  );
}

/** Matches side by side: a column each, a row a cost line; the best of each row is bold. */
export function CompareTable(props: {
  readonly matches: readonly Match[];
  readonly onHover: (id: string | undefined) => void;
  readonly onLease: (match: Match) => void;
  readonly isLeasing: boolean;
}) {
  const { t } = useTranslation("asks");
  const formats = useFormats();
  const rows = useRows();
  const { matches } = props;
  const scaleMinor = Math.max(1, ...matches.map(({ cost }) => cost.total.amountMinor));
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by key
    <section className={styles.compare} tabIndex={0} aria-label={t("compare")}>
      <CostLegend />
      <table>
        <thead>
          <tr>
            <td />
            {matches.map(({ rank, listing }) => (
              <th
                key={listing.id}
                scope="col"
                onMouseEnter={() => props.onHover(listing.id)}
                onMouseLeave={() => props.onHover(undefined)}
              >
                {rank} ·{" "}
                <TextLink to="/listings/$listingId" params={{ listingId: listing.id }} size="xs">
                  {listing.city}
                </TextLink>
                <small>{listing.owner.name}</small>
              </th>
            ))}
          </tr>
          <tr>
            <th scope="row">{t("costs")}</th>
            {matches.map(({ listing, cost }) => (
              <td key={listing.id}>
                <CostBar cost={cost} scaleMinor={scaleMinor} />
              </td>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => {
            const values = matches.map(row.valueOf);
            const best = row.moreIsBetter ? Math.max(...values) : Math.min(...values);
            return (
              <tr key={row.name}>
                <th scope="row">
                  <RowName row={row} />
                </th>
                {matches.map((match) => {
                  const value = row.valueOf(match);
                  return (
                    <td key={match.listing.id} className="number" data-best={value === best}>
                      {row.show(match, value - best)}
                    </td>
                  );
                })}
              </tr>
            );
          })}
          <tr>
            <th scope="row">{t("runs")}</th>
            {matches.map(({ listing }) => (
              <td key={listing.id} className="number">
                {formats.period(listing.period)}
              </td>
            ))}
          </tr>
          <tr>
            <td />
            {matches.map((match, i) => (
              <td key={match.listing.id} className="number">
                <Button
                  size="compact-xs"
                  variant={i === 0 ? "filled" : "default"}
                  disabled={props.isLeasing}
                  onClick={() => props.onLease(match)}
                >
                  {t("lease")}
                </Button>
              </td>
            ))}
          </tr>
        </tbody>
      </table>
    </section>
  );
}
