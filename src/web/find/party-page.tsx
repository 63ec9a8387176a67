import { useQuery } from "@tanstack/react-query";
import { useNavigate, useParams } from "@tanstack/react-router";
import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import { Shown } from "../frame/states.tsx";
import { Section, View } from "../frame/view.tsx";
import { TextLink } from "../parts/button-link.tsx";
import { type Column, DataTable, ROW_HEIGHT_PX } from "../parts/data-table.tsx";
import { DemoBadge } from "../parts/demo-badge.tsx";
import { Facts, Figures } from "../parts/figures.tsx";
import { useFormats } from "../words/formats.ts";
import { RateCell } from "./found-cells.tsx";
import styles from "./listing.module.css";
import { type Found, type Party, readingListingsOf, readingParty } from "./readings.ts";

function Evidence({ party }: { readonly party: Party }) {
  const { t } = useTranslation("find");
  const formats = useFormats();
  const { leasesAsOwner: let_, leasesAsExporter: taken, medianHoursToAnswer: hours } = party;
  return (
    <Section title={t("evidence")}>
      <Figures
        of={[
          {
            name: t("listings"),
            value: formats.number(party.publishedListingCount),
            source: t("source/listings"),
          },
          {
            name: t("leasesLet"),
            value: formats.number(let_.signedCount),
            source: t("source/leasesLet"),
          },
          {
            name: t("leasesTaken"),
            value: formats.number(taken.signedCount),
            source: t("source/leasesTaken"),
          },
          {
            name: t("cancelled"),
            value: formats.number(let_.cancelledCount + taken.cancelledCount),
            source: t("source/cancelled"),
          },
          {
            name: t("answered"),
            value: formats.number(party.holdsAnsweredCount),
            source: t("source/answered"),
          },
          {
            name: t("hoursToAnswer"),
            value: hours === null ? "–" : formats.duration(hours * 3_600),
            source: t("source/hoursToAnswer"),
          },
        ]}
      />
    </Section>
  );
}

function useListingColumns(): readonly Column<Found>[] {
  const { t } = useTranslation(["find", "terms"]);
  const formats = useFormats();
  return useMemo(
    () => [
      {
        key: "title",
        head: t("listing"),
        by: ({ title }) => title,
        cell: ({ id, title }) => (
          <TextLink to="/listings/$listingId" params={{ listingId: id }} size="xs" fw={600}>
            {title}
          </TextLink>
        ),
      },
      {
        key: "place",
        head: t("place"),
        by: ({ place }) => `${place.country} ${place.city}`,
        cell: ({ place }) => `${place.city ?? place.name}, ${formats.country(place.country)}`,
      },
      {
        key: "kind",
        head: t("storageClass"),
        by: ({ storageClass }) => storageClass,
        cell: ({ storageClass }) => t(`terms:storage/${storageClass}`),
      },
      {
        key: "period",
        head: t("period"),
        by: ({ period }) => period.from,
        cell: ({ period }) => formats.period(period),
      },
      {
        key: "rate",
        head: t("from"),
        isNumber: true,
        cell: (listing) => <RateCell listing={listing} />,
      },
    ],
    [t, formats],
  );
}

function Listings({ party }: { readonly party: Party }) {
  const { t } = useTranslation("find");
  const navigate = useNavigate();
  const columns = useListingColumns();
  const of = useQuery(readingListingsOf(party));
  if (party.publishedListingCount === 0) return null;
  return (
    <Section title={t("listings")}>
      <Shown of={of}>
        {(listings) => (
          <>
            {listings.length < party.publishedListingCount && (
              <p className="dim">{t("someListings", { count: listings.length })}</p>
            )}
            <DataTable
              label={t("listings")}
              rows={listings}
              columns={columns}
              keyOf={({ id }) => id}
              height={Math.min(480, 40 + listings.length * ROW_HEIGHT_PX)}
              onOpen={({ id }) =>
                void navigate({ to: "/listings/$listingId", params: { listingId: id } })
              }
            />
          </>
        )}
      </Shown>
    </Section>
  );
}

function PartyContents({ party }: { readonly party: Party }) {
  const { t } = useTranslation(["find", "terms"]);
  const formats = useFormats();
  return (
    <View title={party.name} note={party.demo && <DemoBadge />}>
      <div className={styles.columns}>
        <div>
          <Evidence party={party} />
        </div>
        <Section title={t("profile")}>
          <Facts
            of={[
              { name: t("country"), value: formats.country(party.country) },
              {
                name: t("roles"),
                value: party.roles.map((role) => t(`terms:role/${role}`)).join(", "),
              },
              { name: t("since"), value: formats.instant(party.createdAt) },
              {
                name: t("warehousesIn"),
                value:
                  party.warehouseCountries.length > 0
                    ? party.warehouseCountries.map((code, i) => (
                        <span key={code}>
                          {i > 0 && ", "}
                          <TextLink to="/" search={{ country: code }}>
                            {formats.country(code)}
                          </TextLink>
                        </span>
                      ))
                    : t("none"),
              },
            ]}
          />
        </Section>
      </div>
      <Listings party={party} />
    </View>
  );
}

/** Who stands behind a listing: what the exchange has seen of it, and nothing it has not. */
export function PartyPage() {
  const { partyId } = useParams({ from: "/parties/$partyId" });
  const party = useQuery(readingParty(partyId));
  return <Shown of={party}>{(found) => <PartyContents party={found} />}</Shown>;
}
