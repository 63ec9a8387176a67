import { Checkbox } from "@mantine/core";
import { useNavigate } from "@tanstack/react-router";
import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import { TextLink } from "../parts/button-link.tsx";
import { CostBar, CostLegend } from "../parts/cost-bar.tsx";
import { type Column, DataTable } from "../parts/data-table.tsx";
import { useFormats } from "../words/formats.ts";
import { placeOf, useAmount, useSources } from "./basis.ts";
import styles from "./matches.module.css";
import type { Match, Matches } from "./readings.ts";
import type { Compared } from "./use-compared.ts";

function useColumns(matches: Matches, compared: Compared): readonly Column<Match>[] {
  const { t } = useTranslation(["asks", "terms"]);
  const formats = useFormats();
  const amountOf = useAmount();
  const sourcesOf = useSources();
  const { basis } = matches;
  const dearest = matches.matches.reduce(
    (most, { cost }) => Math.max(most, cost.total.amountMinor),
    0,
  );
  const currency = matches.matches.at(0)?.cost.total.currency ?? "";
  return [
    {
      key: "rank",
      head: "#",
      isNumber: true,
      width: 40,
      by: ({ rank }) => rank,
      cell: (m) => m.rank,
    },
    {
      key: "place",
      head: t("listing"),
      by: ({ listing }) => placeOf(listing),
      cell: ({ listing }) => (
        <TextLink
          from="/asks/$requestId"
          search={(search) => ({ ...search, match: listing.id })}
          size="xs"
          fw={600}
        >
          <span title={`${listing.title} · ${listing.owner.name}`}>{placeOf(listing)}</span>
        </TextLink>
      ),
    },
    {
      key: "total",
      head: t("total"),
      unit: `${currency} ${t("terms:per30Days")}`,
      isNumber: true,
      by: ({ cost }) => cost.total.amountMinor,
      cell: (match) => (
        <span title={sourcesOf(match, basis).total}>{amountOf(match.cost.total, 0)}</span>
      ),
    },
    {
      key: "bar",
      head: t("costLines"),
      width: 120,
      cell: ({ cost }) => (
        <span className={styles.barCell}>
          <CostBar cost={cost} scaleMinor={dearest} />
        </span>
      ),
    },
    {
      key: "score",
      head: t("score"),
      isNumber: true,
      by: ({ score }) => score,
      cell: (match) => (
        <span title={sourcesOf(match, basis).score}>{formats.fixed(match.score, 1)}</span>
      ),
    },
    {
      key: "road",
      head: t("road"),
      unit: "km",
      isNumber: true,
      by: ({ roadKm }) => roadKm ?? undefined,
      cell: (match) => (
        <span title={sourcesOf(match, basis).road}>
          {match.roadKm === null ? "–" : formats.number(match.roadKm)}
        </span>
      ),
    },
    {
      key: "free",
      head: t("neededFree"),
      isNumber: true,
      by: ({ freeQuantity }) => freeQuantity,
      cell: (match) => (
        <span title={`${sourcesOf(match, basis).needed} ${sourcesOf(match, basis).free}`}>
          {formats.number(match.quantity)} / {formats.number(match.freeQuantity)}{" "}
          {t(`unit/${match.listing.unit as "pallet"}`)}
        </span>
      ),
    },
    {
      key: "compare",
      head: t("compare"),
      cell: ({ listing }) => (
        <Checkbox
          size="xs"
          aria-label={t("compareThis", { name: listing.title })}
          checked={compared.ids.includes(listing.id)}
          disabled={compared.isFull && !compared.ids.includes(listing.id)}
          onChange={() => compared.toggle(listing.id)}
        />
      ),
    },
  ];
}

/** Listings that fit, cheapest first, their cost lines on one scale. */
export function Ranking(props: {
  readonly matches: Matches;
  readonly compared: Compared;
  readonly lit: string | undefined;
  readonly onHover: (id: string | undefined) => void;
}) {
  const { t } = useTranslation("asks");
  const navigate = useNavigate({ from: "/asks/$requestId" });
  const built = useColumns(props.matches, props.compared);
  const { matches, compared } = props;
  // Columns are built anew only when what they show changes: the table sorts itself anew with them.
  const key = `${t("listing")} ${compared.ids.join()}`;
  // biome-ignore lint/correctness/useExhaustiveDependencies: the key stands for what they show
  const columns = useMemo(() => built, [matches, key]);
  return (
    <div className={styles.ranking}>
      <div className={styles.legend}>
        <CostLegend />
      </div>
      <DataTable
        label={t("ranking")}
        rows={matches.matches}
        columns={columns}
        keyOf={({ listing }) => listing.id}
        lit={props.lit}
        onHover={props.onHover}
        onOpen={({ listing }) =>
          void navigate({ search: (search) => ({ ...search, match: listing.id }) })
        }
      />
    </div>
  );
}
