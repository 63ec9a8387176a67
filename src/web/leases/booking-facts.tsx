import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { Shown } from "../frame/states.tsx";
import { Section } from "../frame/view.tsx";
import { TextLink } from "../parts/button-link.tsx";
import { Facts, type Figure } from "../parts/figures.tsx";
import { RateRules } from "../rates/rate-rules.tsx";
import { useFormats } from "../words/formats.ts";
import { useQuantity } from "./quantity.ts";
import { type Hold, type Lease, readingFrozenCard } from "./readings.ts";

/** What a hold and a lease have in common: parties, quantity, dates, and the rate card they froze. */
export function BookingFacts(props: {
  readonly booking: Hold | Lease;
  readonly more: readonly Figure[];
}) {
  const { t } = useTranslation("leases");
  const formats = useFormats();
  const quantityOf = useQuantity();
  const { booking } = props;
  const card = useQuery(readingFrozenCard(booking.rateCardId, booking.rateCardVersion));
  const party = ({ id, name }: { id: string; name: string }) => (
    <TextLink to="/parties/$partyId" params={{ partyId: id }}>
      {name}
    </TextLink>
  );
  return (
    <>
      <Section title={t("facts")}>
        <Facts
          of={[
            { name: t("exporter"), value: party(booking.exporter) },
            { name: t("owner"), value: party(booking.owner) },
            { name: t("quantity"), value: quantityOf(booking) },
            { name: t("period"), value: formats.period(booking.period) },
            ...props.more,
            {
              name: t("listing"),
              value: (
                <TextLink to="/listings/$listingId" params={{ listingId: booking.listingId }}>
                  {t("openListing")}
                </TextLink>
              ),
            },
          ]}
        />
      </Section>
      <Section title={t("rateCardFrozen", { version: booking.rateCardVersion })}>
        <Shown of={card}>
          {({ rules, currency }) => <RateRules rules={rules} currency={currency} />}
        </Shown>
      </Section>
    </>
  );
}
