import { useQuery } from "@tanstack/react-query";
import { useNavigate, useParams, useSearch } from "@tanstack/react-router";
import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import { Shown } from "../frame/states.tsx";
import { Section, View } from "../frame/view.tsx";
import { boundsOf } from "../map/map-context.ts";
import { MapView } from "../map/map-view.tsx";
import { ShapeLayer, type Shapes } from "../map/shape-layer.tsx";
import { TextLink } from "../parts/button-link.tsx";
import { DemoBadge } from "../parts/demo-badge.tsx";
import { Facts } from "../parts/figures.tsx";
import { RateRules } from "../rates/rate-rules.tsx";
import { daysLater, daysOf, today, useFormats } from "../words/formats.ts";
import { BookForm, type Booking } from "./book-form.tsx";
import { within } from "./found-cells.tsx";
import { FreeCalendar } from "./free-calendar.tsx";
import styles from "./listing.module.css";
import { MyPrice } from "./my-price.tsx";
import { MyWalk } from "./my-walk.tsx";
import { type Listing, readingAvailability, readingListing } from "./readings.ts";
import type { BookingSearch } from "./search.ts";

/** What the address asks for; else ninety days from a month hence, as far as the listing runs. */
function bookingOf({ period, minimumTermDays, minimumQuantity }: Listing, asked: BookingSearch) {
  const { from, until, quantity = minimumQuantity } = asked;
  if (from !== undefined && until !== undefined && from < until) return { from, until, quantity };
  const start = daysLater(today(), 30);
  const usual = within(period, { from: start, until: daysLater(start, 90) });
  const isLongEnough = usual !== undefined && daysOf(usual) >= minimumTermDays;
  return { ...(isLongEnough ? usual : soonest(period, minimumTermDays)), quantity };
}

/** The shortest booking there may be, as soon as the listing runs. */
function soonest(period: Listing["period"], minimumTermDays: number) {
  const from = period.from > today() ? period.from : today();
  return { from, until: daysLater(from, minimumTermDays) };
}

function PlaceMap({ listing }: { readonly listing: Listing }) {
  const { t } = useTranslation("find");
  const { point, name } = listing.place;
  const [lon, lat] = point.coordinates;
  const shapes: Shapes = useMemo(
    () => ({
      type: "FeatureCollection",
      features: [
        {
          type: "Feature",
          properties: { colour: "#C2410C", size: 7, label: name },
          geometry: { type: "Point", coordinates: [lon, lat] },
        },
      ],
    }),
    [lon, lat, name],
  );
  const bounds = useMemo(
    () =>
      boundsOf([
        [lon - 4, lat - 2],
        [lon + 4, lat + 2],
      ]),
    [lon, lat],
  );
  return (
    <div className={styles.smallMap}>
      <MapView label={t("map")} bounds={bounds}>
        <ShapeLayer name="place" shapes={shapes} />
      </MapView>
    </div>
  );
}

function ListingFacts({ listing }: { readonly listing: Listing }) {
  const { t } = useTranslation(["find", "frame", "terms"]);
  const formats = useFormats();
  const { owner, services, dangerousGoodsClasses, restrictions } = listing;
  const minimum = {
    quantity: formats.number(listing.minimumQuantity),
    unit: t(`terms:unit/${listing.unit}`),
    days: t("frame:days", { count: listing.minimumTermDays }),
  };
  const { maxUnitWeightG } = restrictions;
  return (
    <Section title={t("facts")}>
      {listing.description && <p>{listing.description}</p>}
      <Facts
        of={[
          {
            name: t("owner"),
            value: (
              <TextLink to="/parties/$partyId" params={{ partyId: owner.id }}>
                {owner.name}
              </TextLink>
            ),
          },
          {
            name: t("place"),
            value: `${listing.place.name}, ${formats.country(listing.place.country)}`,
          },
          { name: t("period"), value: formats.period(listing.period) },
          { name: t("storageClass"), value: t(`terms:storage/${listing.storageClass}`) },
          { name: t("minimum"), value: t("minimumValue", minimum) },
          {
            name: t("services"),
            value: services.map((code) => t(`terms:service/${code}`)).join(", ") || t("none"),
          },
          { name: t("dangerousGoods"), value: dangerousGoodsClasses.join(", ") || t("none") },
          ...(maxUnitWeightG === undefined
            ? []
            : [{ name: t("maxUnitWeight"), value: formats.kilograms(maxUnitWeightG / 1_000) }]),
        ]}
      />
    </Section>
  );
}

/** What is free from today on; nothing is read when no day is left. */
function FreeFrom(props: { readonly listing: Listing; readonly booked: Booking }) {
  const { t } = useTranslation(["find", "terms"]);
  const { id, period } = props.listing;
  const from = period.from > today() ? period.from : today();
  const hasDays = from < period.until;
  const free = useQuery({ ...readingAvailability(id, from, period.until), enabled: hasDays });
  return (
    <Section title={t("availability")}>
      {hasDays ? (
        <Shown of={free}>
          {({ runs, unit }) => (
            <FreeCalendar runs={runs} unit={t(`terms:unit/${unit}`)} booked={props.booked} />
          )}
        </Shown>
      ) : (
        <p>{t("noDaysLeft")}</p>
      )}
    </Section>
  );
}

function StateNote({ state }: { readonly state: Listing["state"] }) {
  const { t } = useTranslation(["find", "terms"]);
  if (state === "published") return null;
  return (
    <p role="status" className={styles.notice}>
      {t("visibleAs", { state: t(`terms:listing/${state}`) })}
    </p>
  );
}

function ListingContents({ listing }: { readonly listing: Listing }) {
  const { t } = useTranslation("find");
  const navigate = useNavigate();
  const { rateCard, state } = listing;
  const asked = useSearch({ from: "/listings/$listingId" });
  const booking = bookingOf(listing, asked);
  const { from, until } = booking;
  return (
    <View title={listing.title} note={listing.owner.demo && <DemoBadge />}>
      <StateNote state={state} />
      <div className={styles.columns}>
        <div>
          {state === "published" && (
            <BookForm
              listing={listing}
              initial={booking}
              onChosen={(chosen) => void navigate({ to: ".", search: chosen, replace: true })}
            />
          )}
          <FreeFrom listing={listing} booked={booking} />
          {state === "published" && (
            <MyPrice
              listingId={listing.id}
              terms={{ from, until, currency: rateCard?.currency ?? "EUR" }}
            />
          )}
          {state === "published" && <MyWalk listingId={listing.id} quantity={asked.quantity} />}
        </div>
        <div>
          <PlaceMap listing={listing} />
          <ListingFacts listing={listing} />
          {rateCard && (
            <Section title={t("rateCard", { version: rateCard.version })}>
              <RateRules rules={rateCard.rules} currency={rateCard.currency} />
            </Section>
          )}
        </div>
      </div>
    </View>
  );
}

/** A listing as everybody sees it: where, when, how much, at what price; and where one books it. */
export function ListingPage() {
  const { listingId } = useParams({ from: "/listings/$listingId" });
  const listing = useQuery(readingListing(listingId));
  return (
    <Shown of={listing}>{(found) => <ListingContents key={found.id} listing={found} />}</Shown>
  );
}
