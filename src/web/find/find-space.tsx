import { keepPreviousData, useInfiniteQuery, useQuery } from "@tanstack/react-query";
import { useNavigate, useSearch } from "@tanstack/react-router";
import { useMemo, useState } from "react";
import { useTranslation } from "react-i18next";
import { Halves } from "../frame/halves.tsx";
import { Empty, Shown } from "../frame/states.tsx";
import { View } from "../frame/view.tsx";
import { ButtonLink } from "../parts/button-link.tsx";
import { DataTable } from "../parts/data-table.tsx";
import { FilterChips } from "./filter-chips.tsx";
import { FindFilters } from "./filters.tsx";
import styles from "./find.module.css";
import { useFoundColumns } from "./found-columns.tsx";
import { FoundMap } from "./found-map.tsx";
import { GoodsFold } from "./goods-fold.tsx";
import { type PriceTerms, useGoodsCheck } from "./prices.ts";
import { type Found, readingFound, readingPoints } from "./readings.ts";
import { askingSearch, bookingSearch, datesOf, type FindSearch, filtersOf } from "./search.ts";

function usePriceTerms(search: FindSearch): PriceTerms {
  const { from, until } = datesOf(search);
  const currency = search.currency ?? "EUR";
  return useMemo(() => ({ from, until, currency }), [from, until, currency]);
}

function FoundTable(props: {
  readonly listings: readonly Found[];
  readonly search: FindSearch;
  readonly terms: PriceTerms;
  readonly hasGoods: boolean;
  readonly lit: string | undefined;
  readonly onHover: (id: string | undefined) => void;
  readonly onOpen: (id: string) => void;
  readonly onEnd: () => void;
}) {
  const { t } = useTranslation("find");
  const { listings, search } = props;
  const booking = useMemo(() => bookingSearch(search), [search]);
  const columns = useFoundColumns(listings, props.terms, { booking, hasGoods: props.hasGoods });
  return (
    <DataTable
      label={t("results")}
      rows={listings}
      columns={columns}
      keyOf={({ id }) => id}
      lit={props.lit}
      onHover={props.onHover}
      onOpen={({ id }) => props.onOpen(id)}
      onEnd={props.onEnd}
    />
  );
}

function useFoundNote(search: FindSearch): string {
  const { t } = useTranslation("find");
  const points = useQuery({
    ...readingPoints(filtersOf(search)),
    placeholderData: keepPreviousData,
  });
  if (!points.data) return t("lead");
  const { truncated, count } = points.data;
  return truncated ? t("foundSome", { count }) : t("found", { count });
}

/** Published listings in a list and on a map, both always the same ones. */
export function FindSpace() {
  const { t } = useTranslation(["find", "frame"]);
  const search = useSearch({ from: "/" });
  const navigate = useNavigate();
  const [lit, setLit] = useState<string>();
  const found = useInfiniteQuery({
    ...readingFound(filtersOf(search)),
    placeholderData: keepPreviousData,
  });
  const terms = usePriceTerms(search);
  const goods = useGoodsCheck(found.data?.at(0)?.id, terms);
  const open = (listingId: string) =>
    void navigate({
      to: "/listings/$listingId",
      params: { listingId },
      search: bookingSearch(search),
    });
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
          <FoundTable
            listings={listings}
            search={search}
            terms={terms}
            hasGoods={goods.isGood}
            lit={lit}
            onHover={setLit}
            onOpen={open}
            onEnd={() => {
              if (found.hasNextPage && !found.isFetching) void found.fetchNextPage();
            }}
          />
        )
      }
    </Shown>
  );
  return (
    <View
      title={t("frame:findSpace")}
      note={useFoundNote(search)}
      fills
      actions={
        <ButtonLink to="/asks/new" search={askingSearch(search)} variant="default">
          {t("ask")}
        </ButtonLink>
      }
    >
      <div className={styles.finder}>
        <div className={styles.asked}>
          <FindFilters search={search}>
            <GoodsFold terms={terms} faults={goods.faults} />
          </FindFilters>
          <FilterChips search={search} />
        </div>
        <Halves
          list={list}
          listShare={0.62}
          names={{ list: t("frame:list"), picture: t("frame:mapOf") }}
          picture={<FoundMap search={search} lit={lit} onHover={setLit} onOpen={open} />}
        />
      </div>
    </View>
  );
}
