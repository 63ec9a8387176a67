import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import { TextLink } from "../parts/button-link.tsx";
import type { Column } from "../parts/data-table.tsx";
import { useFormats } from "../words/formats.ts";
import styles from "./find.module.css";
import { FreeCell, MineCell, RateCell } from "./found-cells.tsx";
import { type PriceTerms, useTotals } from "./prices.ts";
import type { Found } from "./readings.ts";
import type { BookingSearch } from "./search.ts";

/** Rates compare within a currency only, so that a currency's stand together in their order. */
function rateOrder({ headlineRate: { rate, currency } }: Found): string {
  return `${currency} ${Number(rate).toFixed(6).padStart(20, "0")}`;
}

/** What my goods cost at each listing, as a column; none without goods. */
function useMineColumn(
  listings: readonly Found[],
  terms: PriceTerms,
  hasGoods: boolean,
): readonly Column<Found>[] {
  const { t } = useTranslation(["find", "terms"]);
  const { from, until, currency } = terms;
  const { totals, hasAll } = useTotals(listings, terms, hasGoods);
  return useMemo(() => {
    if (!hasGoods) return [];
    const scaleMinor = Math.max(0, ...Object.values(totals));
    return [
      {
        key: "mine",
        head: t("mine"),
        unit: t("terms:per30Days"),
        isNumber: true,
        leastFirst: true,
        // With only the rows in sight priced, an order would not tell the cheapest.
        ...(hasAll && { by: ({ id }: Found) => totals[id] }),
        cell: (listing) => (
          <MineCell listing={listing} terms={{ from, until, currency }} scaleMinor={scaleMinor} />
        ),
      },
    ];
  }, [t, hasGoods, totals, hasAll, from, until, currency]);
}

/** The columns of the listings found. */
export function useFoundColumns(
  listings: readonly Found[],
  terms: PriceTerms,
  options: { readonly booking: BookingSearch; readonly hasGoods: boolean },
): readonly Column<Found>[] {
  const { t } = useTranslation(["find", "terms"]);
  const formats = useFormats();
  const mine = useMineColumn(listings, terms, options.hasGoods);
  const { from, until } = terms;
  const { booking } = options;
  return useMemo(
    () => [
      {
        key: "place",
        head: t("place"),
        by: ({ place }) => `${place.country} ${place.city}`,
        cell: ({ id, title, place }) => (
          <span title={`${title}, ${formats.country(place.country)}`}>
            <TextLink
              to="/listings/$listingId"
              params={{ listingId: id }}
              search={booking}
              size="xs"
              fw={600}
            >
              {place.city ?? place.name}, {place.country}
            </TextLink>
          </span>
        ),
      },
      ...mine,
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
        cell: (listing) => <FreeCell listing={listing} asked={{ from, until }} />,
      },
      {
        key: "rate",
        head: t("from"),
        isNumber: true,
        by: rateOrder,
        cell: (listing) => <RateCell listing={listing} />,
      },
      {
        key: "owner",
        head: t("owner"),
        by: ({ owner }) => owner.name,
        cell: ({ owner }) => (
          <span className={styles.owner} title={owner.name}>
            <TextLink to="/parties/$partyId" params={{ partyId: owner.id }} size="xs">
              {owner.name}
            </TextLink>
          </span>
        ),
      },
    ],
    [t, formats, mine, from, until, booking],
  );
}
