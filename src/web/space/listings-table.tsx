import { useTranslation } from "react-i18next";
import { TextLink } from "../parts/button-link.tsx";
import { useFormats } from "../words/formats.ts";
import type { Listing } from "./readings.ts";
import styles from "./space.module.css";
import { ListingState } from "./states.tsx";
import { useFirstRate } from "./use-first-rate.ts";

/** Listings with what a booking must keep to. */
export function ListingsTable({ listings }: { readonly listings: readonly Listing[] }) {
  const { t } = useTranslation(["space", "frame"]);
  const formats = useFormats();
  const firstRate = useFirstRate();
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by key
    <section className={styles.scroller} tabIndex={0} aria-label={t("listings")}>
      <table className={styles.table} aria-label={t("listings")}>
        <thead>
          <tr>
            <th scope="col">{t("title")}</th>
            <th scope="col">{t("state")}</th>
            <th scope="col">{t("days")}</th>
            <th scope="col" className="number">
              {t("minimumQuantity")}
            </th>
            <th scope="col" className="number">
              {t("minimumTerm")}
            </th>
            <th scope="col" className="number">
              {t("firstRate")}
            </th>
          </tr>
        </thead>
        <tbody>
          {listings.map((listing) => (
            <tr key={listing.id}>
              <td>
                <TextLink
                  to="/space/listings/$listingId"
                  params={{ listingId: listing.id }}
                  size="xs"
                >
                  {listing.title}
                </TextLink>
              </td>
              <td>
                <ListingState state={listing.state} />
              </td>
              <td>{formats.period(listing.period)}</td>
              <td className="number">{formats.number(listing.minimumQuantity)}</td>
              <td className="number">{t("frame:days", { count: listing.minimumTermDays })}</td>
              <td className="number">
                {listing.rateCard ? firstRate(listing.rateCard) : t("noRateCard")}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
