import { Button, Checkbox } from "@mantine/core";
import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import { TextLink } from "../parts/button-link.tsx";
import { CostBar, CostLegend } from "../parts/cost-bar.tsx";
import { type Column, DataTable } from "../parts/data-table.tsx";
import { useFormats } from "../words/formats.ts";
import styles from "./asks.module.css";
import type { Match } from "./readings.ts";

interface RankingProps {
  readonly matches: readonly Match[];
  readonly chosen: readonly string[];
  readonly lit: string | undefined;
  readonly onHover: (id: string | undefined) => void;
  readonly onChoose: (id: string, isChosen: boolean) => void;
  readonly onLease: (match: Match) => void;
  readonly isLeasing: boolean;
}

function useColumns(props: RankingProps): readonly Column<Match>[] {
  const { t } = useTranslation(["asks", "terms"]);
  const formats = useFormats();
  const { chosen, onChoose, onLease, isLeasing, matches } = props;
  const scaleMinor = Math.max(1, ...matches.map(({ cost }) => cost.total.amountMinor));
  return useMemo(
    () => [
      {
        key: "rank",
        head: t("rank"),
        isNumber: true,
        by: ({ rank }) => rank,
        cell: ({ rank }) => rank,
      },
      {
        key: "chosen",
        head: t("chosen"),
        cell: ({ listing }) => (
          <Checkbox
            size="xs"
            aria-label={`${t("compare")}: ${listing.title}`}
            checked={chosen.includes(listing.id)}
            onChange={(event) => onChoose(listing.id, event.currentTarget.checked)}
          />
        ),
      },
      {
        key: "place",
        head: t("place"),
        by: ({ listing }) => `${listing.city}`,
        cell: ({ listing }) => (
          <TextLink to="/listings/$listingId" params={{ listingId: listing.id }} size="xs">
            {listing.city}, {listing.country}
          </TextLink>
        ),
      },
      {
        key: "total",
        head: t("total"),
        unit: t("terms:per30Days"),
        isNumber: true,
        by: ({ cost }) => cost.total.amountMinor,
        cell: ({ cost }) => formats.money(cost.total, 0),
      },
      {
        key: "costs",
        head: t("costs"),
        width: 140,
        cell: ({ cost }) => <CostBar cost={cost} scaleMinor={scaleMinor} />,
      },
      {
        key: "score",
        head: t("score"),
        isNumber: true,
        by: ({ score }) => score,
        cell: ({ score }) => formats.fixed(score, 1),
      },
      {
        key: "road",
        head: t("road"),
        unit: "km",
        isNumber: true,
        by: ({ roadKm }) => roadKm ?? undefined,
        cell: ({ roadKm }) => (roadKm === null ? "–" : formats.number(roadKm)),
      },
      {
        key: "needed",
        head: `${t("needed")} / ${t("free")}`,
        isNumber: true,
        by: ({ freeQuantity }) => freeQuantity,
        cell: ({ quantity, freeQuantity }) =>
          `${formats.number(quantity)} / ${formats.number(freeQuantity)}`,
      },
      {
        key: "lease",
        head: "",
        cell: (match) => (
          <Button
            size="compact-xs"
            variant={match.rank === 1 ? "filled" : "default"}
            disabled={isLeasing}
            onClick={() => onLease(match)}
          >
            {t("lease")}
          </Button>
        ),
      },
    ],
    [t, formats, chosen, onChoose, onLease, isLeasing, scaleMinor],
  );
}

/** Matches from the cheapest on, their costs as bars on one scale. */
export function Ranking(props: RankingProps) {
  const { t } = useTranslation("asks");
  const columns = useColumns(props);
  return (
    <div className={styles.tab}>
      <div className={styles.legend}>
        <CostLegend />
        <span className="dim">{t("chooseHint")}</span>
      </div>
      <DataTable
        label={t("ranking")}
        rows={props.matches}
        columns={columns}
        keyOf={({ listing }) => listing.id}
        lit={props.lit}
        onHover={props.onHover}
      />
    </div>
  );
}
