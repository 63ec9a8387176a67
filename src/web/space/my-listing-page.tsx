import { useQuery } from "@tanstack/react-query";
import { useParams } from "@tanstack/react-router";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { Fault } from "../api/problem.ts";
import { FreeCalendar } from "../find/free-calendar.tsx";
import { readingAvailability } from "../find/readings.ts";
import { Shown } from "../frame/states.tsx";
import { Section, View } from "../frame/view.tsx";
import { ButtonLink, TextLink } from "../parts/button-link.tsx";
import { Facts } from "../parts/figures.tsx";
import { today, useFormats } from "../words/formats.ts";
import styles from "./listing.module.css";
import { ListingActions } from "./listing-actions.tsx";
import { ListingEditor } from "./listing-editor.tsx";
import { type Listing, readingMyListing, type Tagged } from "./readings.ts";
import { ListingState } from "./states.tsx";

function ListingFacts({ listing }: { readonly listing: Listing }) {
  const { t } = useTranslation(["space", "terms", "frame"]);
  const formats = useFormats();
  const { rateCard, publishedAt, place } = listing;
  return (
    <Facts
      of={[
        {
          name: t("pool"),
          value: (
            <TextLink to="/space/pools/$poolId" params={{ poolId: listing.poolId }}>
              {place.name} · {t(`terms:storage/${listing.storageClass}`)}
            </TextLink>
          ),
        },
        { name: t("days"), value: formats.period(listing.period) },
        {
          name: `${t("minimumQuantity")}, ${t(`terms:unit/${listing.unit}`)}`,
          value: formats.number(listing.minimumQuantity),
        },
        {
          name: t("minimumTerm"),
          value: t("frame:days", { count: listing.minimumTermDays }),
        },
        {
          name: t("rateCard"),
          value: rateCard ? (
            <TextLink to="/rate-cards/$rateCardId" params={{ rateCardId: rateCard.id }}>
              {t("rateCardVersion", { version: rateCard.version, currency: rateCard.currency })}
            </TextLink>
          ) : (
            t("noRateCard")
          ),
        },
        {
          name: t("firstPublished"),
          value: publishedAt ? formats.instant(publishedAt) : t("notYet"),
        },
        { name: t("added"), value: formats.instant(listing.createdAt) },
      ]}
    />
  );
}

function Availability({ listing }: { readonly listing: Listing }) {
  const { t } = useTranslation(["space", "terms"]);
  const { period } = listing;
  const from = period.from > today() ? period.from : today();
  const hasDays = from < period.until;
  const free = useQuery({
    ...readingAvailability(listing.id, from, period.until),
    enabled: hasDays,
  });
  return (
    <Section title={t("freeToBook")}>
      {hasDays ? (
        <Shown of={free}>
          {({ runs, unit }) => (
            <FreeCalendar runs={runs} unit={t(`terms:unit/${unit}`)} booked={undefined} />
          )}
        </Shown>
      ) : (
        <p className="dim">{t("periodGone")}</p>
      )}
    </Section>
  );
}

const LACKS = ["missing", "in_the_past", "no_capacity"] as const;

/** What a listing needs before it can be published. */
function Lacking({ faults }: { readonly faults: readonly Fault[] }) {
  const { t } = useTranslation("space");
  return (
    <div role="alert" className={styles.stale}>
      <strong>{t("notPublished")}</strong>
      {faults.map((fault) => {
        const known = LACKS.find((code) => code === fault.code);
        return <p key={fault.pointer + fault.code}>{known ? t(`lacks/${known}`) : fault.detail}</p>;
      })}
    </div>
  );
}

function Contents({ tagged }: { readonly tagged: Tagged<Listing> }) {
  const { t } = useTranslation("space");
  const listing = tagged.value;
  const [lacking, setLacking] = useState<readonly Fault[]>([]);
  const isSeen = listing.state === "published" || listing.state === "paused";
  return (
    <View
      title={listing.title}
      note={<ListingState state={listing.state} />}
      actions={
        <>
          {isSeen && (
            <ButtonLink
              variant="default"
              to="/listings/$listingId"
              params={{ listingId: listing.id }}
            >
              {t("seePublicly")}
            </ButtonLink>
          )}
          <ListingActions tagged={tagged} onLacking={setLacking} />
        </>
      }
    >
      {listing.state !== "published" && lacking.length > 0 && <Lacking faults={lacking} />}
      <div className={styles.columns}>
        <div>
          {listing.state !== "closed" && <Availability listing={listing} />}
          <Section title={t("facts")}>
            <ListingFacts listing={listing} />
          </Section>
        </div>
        <Section title={t("edit")}>
          <ListingEditor tagged={tagged} />
        </Section>
      </div>
    </View>
  );
}

/** A listing as its owner sees it: its state, its terms, and what is free to book. */
export function MyListingPage() {
  const { listingId } = useParams({ from: "/space/listings/$listingId" });
  const listing = useQuery(readingMyListing(listingId));
  return <Shown of={listing}>{(found) => <Contents tagged={found} />}</Shown>;
}
