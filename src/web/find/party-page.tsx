import { useQuery } from "@tanstack/react-query";
import { useParams } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { Shown } from "../frame/states.tsx";
import { Section, View } from "../frame/view.tsx";
import { TextLink } from "../parts/button-link.tsx";
import { DemoBadge } from "../parts/demo-badge.tsx";
import { Facts, Figures } from "../parts/figures.tsx";
import { useFormats } from "../words/formats.ts";
import styles from "./find.module.css";
import { type Party, readingParty } from "./readings.ts";

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
    </View>
  );
}

/** Who stands behind a listing: what the exchange has seen of it, and nothing it has not. */
export function PartyPage() {
  const { partyId } = useParams({ from: "/parties/$partyId" });
  const party = useQuery(readingParty(partyId));
  return <Shown of={party}>{(found) => <PartyContents party={found} />}</Shown>;
}
