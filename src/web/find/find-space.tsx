import { Checkbox } from "@mantine/core";
import { useInfiniteQuery, useQuery } from "@tanstack/react-query";
import { useNavigate, useSearch } from "@tanstack/react-router";
import { useMemo, useState } from "react";
import { useTranslation } from "react-i18next";
import { Halves } from "../frame/halves.tsx";
import { Empty, Shown } from "../frame/states.tsx";
import { View } from "../frame/view.tsx";
import { ClusterLayer } from "../map/cluster-layer.tsx";
import type { Bounds } from "../map/map-context.ts";
import { MapView } from "../map/map-view.tsx";
import { TextLink } from "../parts/button-link.tsx";
import { type Column, DataTable } from "../parts/data-table.tsx";
import { daysLater, today, useFormats } from "../words/formats.ts";
import { FilterChips, FindFilters, useFilter } from "./filters.tsx";
import styles from "./find.module.css";
import { FreeCell, MineCell } from "./found-cells.tsx";
import { GoodsPanel } from "./goods-panel.tsx";
import { useMyGoods } from "./my-goods.ts";
import { type Found, readingFound, readingPoints } from "./readings.ts";
import { type FindSearch, filtersOf } from "./search.ts";

/** The dates that free space and prices are shown for, when none are asked for. */
function datesOf({ from, until }: FindSearch): { from: string; until: string } {
  if (from !== undefined && until !== undefined && from < until) return { from, until };
  const start = daysLater(today(), 30);
  return { from: start, until: daysLater(start, 90) };
}

function useColumns(search: FindSearch): readonly Column<Found>[] {
  const { t } = useTranslation(["find", "terms"]);
  const formats = useFormats();
  const mine = useMyGoods();
  const dates = datesOf(search);
  const { from, until } = dates;
  const currency = search.currency ?? "EUR";
  return useMemo(() => {
    const asked = { from, until };
    const columns: Column<Found>[] = [
      {
        key: "place",
        head: t("place"),
        by: ({ place }) => `${place.country} ${place.city}`,
        cell: ({ id, place }) => (
          <TextLink to="/listings/$listingId" params={{ listingId: id }} size="xs" fw={600}>
            {place.city ?? place.name}, {formats.country(place.country)}
          </TextLink>
        ),
      },
      {
        key: "kind",
        head: t("listing"),
        by: ({ storageClass, unit }) => `${storageClass} ${unit}`,
        cell: ({ storageClass, unit }) =>
          `${t(`terms:storage/${storageClass}`)} · ${t(`terms:unit/${unit}`)}`,
      },
      {
        key: "free",
        head: t("free"),
        isNumber: true,
        cell: (listing) => <FreeCell listing={listing} asked={asked} />,
      },
      {
        key: "rate",
        head: t("from"),
        isNumber: true,
        by: ({ headlineRate }) => Number(headlineRate.rate),
        cell: ({ headlineRate }) => (
          <span title={t(`terms:basis/${headlineRate.basis}`)}>
            {formats.rate(headlineRate.rate, headlineRate.currency)}
          </span>
        ),
      },
    ];
    if (mine) {
      columns.push({
        key: "mine",
        head: t("mine"),
        unit: t("terms:per30Days"),
        isNumber: true,
        width: 200,
        cell: (listing) => (
          <MineCell listing={listing} terms={{ ...asked, currency }} scaleMinor={0} />
        ),
      });
    }
    columns.push({
      key: "owner",
      head: t("owner"),
      by: ({ owner }) => owner.name,
      cell: ({ owner }) => (
        <TextLink to="/parties/$partyId" params={{ partyId: owner.id }} size="xs">
          {owner.name}
        </TextLink>
      ),
    });
    return columns;
  }, [t, formats, mine, from, until, currency]);
}

function boundsOfText(bbox: string | undefined): Bounds | undefined {
  const [west, south, east, north] = (bbox ?? "").split(",").map(Number);
  const all = [west, south, east, north];
  return bbox && all.every((degrees) => Number.isFinite(degrees))
    ? (all as unknown as Bounds)
    : undefined;
}

function FoundMap(props: {
  readonly search: FindSearch;
  readonly lit: string | undefined;
  readonly onHover: (id: string | undefined) => void;
}) {
  const { t } = useTranslation("find");
  const navigate = useNavigate();
  const filter = useFilter();
  const [follows, setFollows] = useState(props.search.bbox !== undefined);
  // The map shows what lies around its own frame too, so that one sees where to move it.
  const { bbox: _frame, ...others } = props.search;
  const points = useQuery(readingPoints(filtersOf(others)));
  const [initial] = useState(() => boundsOfText(props.search.bbox));
  return (
    <>
      <MapView
        label={t("map")}
        bounds={initial}
        onMoved={(bounds) => {
          if (follows) filter({ bbox: bounds.join(",") });
        }}
      >
        {points.data && (
          <ClusterLayer
            points={points.data}
            lit={props.lit}
            onHover={props.onHover}
            onOpen={(id) =>
              void navigate({ to: "/listings/$listingId", params: { listingId: id } })
            }
          />
        )}
      </MapView>
      <div className={styles.follow}>
        <Checkbox
          label={t("followMap")}
          checked={follows}
          onChange={(event) => {
            setFollows(event.currentTarget.checked);
            if (!event.currentTarget.checked) filter({ bbox: undefined });
          }}
        />
      </div>
    </>
  );
}

/** Published listings in a list and on a map, both always the same ones. */
export function FindSpace() {
  const { t } = useTranslation(["find", "frame"]);
  const search = useSearch({ from: "/" });
  const filters = filtersOf(search);
  const found = useInfiniteQuery(readingFound(filters));
  const points = useQuery(readingPoints(filters));
  const columns = useColumns(search);
  const navigate = useNavigate();
  const [lit, setLit] = useState<string>();
  const dates = datesOf(search);
  const list = (
    <Shown of={found}>
      {(listings) =>
        listings.length === 0 ? (
          <Empty
            sentence={t("nothing")}
            action={t("clear")}
            onAction={() => void navigate({ to: "/", search: {} })}
          />
        ) : (
          <DataTable
            label={t("results")}
            rows={listings}
            columns={columns}
            keyOf={({ id }) => id}
            lit={lit}
            onHover={setLit}
            onOpen={({ id }) =>
              void navigate({ to: "/listings/$listingId", params: { listingId: id } })
            }
            onEnd={() => {
              if (found.hasNextPage && !found.isFetching) void found.fetchNextPage();
            }}
          />
        )
      }
    </Shown>
  );
  const note = points.data
    ? points.data.truncated
      ? t("foundSome", { count: points.data.count })
      : t("found", { count: points.data.count })
    : t("lead");
  return (
    <View title={t("frame:findSpace")} note={note} fills>
      <div className={styles.finder}>
        <div className={styles.asked}>
          <FindFilters search={search} />
          <FilterChips search={search} />
          <GoodsPanel terms={{ ...dates, currency: search.currency ?? "EUR" }} />
        </div>
        <Halves
          list={list}
          listShare={0.62}
          names={{ list: t("frame:list"), picture: t("frame:mapOf") }}
          picture={<FoundMap search={search} lit={lit} onHover={setLit} />}
        />
      </div>
    </View>
  );
}
