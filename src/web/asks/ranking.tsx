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

type Columns = readonly Column<Match>[];

/** Rank, place and cost, all bars on the scale of the dearest. */
function useCostColumns({ matches, basis }: Matches): Columns {
  const { t } = useTranslation(["asks", "terms"]);
  const amountOf = useAmount();
  const sourcesOf = useSources();
  return useMemo(() => {
    const currency = matches.at(0)?.cost.total.currency ?? "";
    const totals = matches.map(({ cost }) => cost.total.amountMinor);
    const dearest = Math.max(0, ...totals);
    return [
      { key: "rank", head: "#", isNumber: true, by: ({ rank }) => rank, cell: ({ rank }) => rank },
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
    ];
  }, [t, amountOf, sourcesOf, matches, basis]);
}

/** What else tells matches apart. */
function useFactColumns({ basis }: Matches): Columns {
  const { t } = useTranslation("asks");
  const formats = useFormats();
  const sourcesOf = useSources();
  return useMemo(
    () => [
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
    ],
    [t, formats, sourcesOf, basis],
  );
}

function useCompareColumn(compared: Compared): Column<Match> {
  const { t } = useTranslation("asks");
  return useMemo(
    () => ({
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
    }),
    [t, compared],
  );
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
  const { matches, compared } = props;
  const costs = useCostColumns(matches);
  const facts = useFactColumns(matches);
  const compare = useCompareColumn(compared);
  const columns = useMemo(() => [...costs, ...facts, compare], [costs, facts, compare]);
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
