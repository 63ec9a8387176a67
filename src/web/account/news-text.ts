import { useTranslation } from "react-i18next";
import { useQuantity } from "../leases/quantity.ts";
import { useFormats } from "../words/formats.ts";
import type { Notification } from "./readings.ts";

const TYPES = [
  "hold.booked",
  "hold.declined",
  "hold.released",
  "lease.signed",
  "lease.cancelled",
  "lease.activated",
  "lease.ended",
] as const;

/** News in the reader's language; in the exchange's own words where the page knows none. */
export function useNewsText(): (news: Notification) => { title: string; text: string } {
  const { t } = useTranslation("account");
  const formats = useFormats();
  const quantityOf = useQuantity();
  return ({ type, title, text, params }) => {
    const known = TYPES.find((each) => each === type);
    if (!known) return { title, text };
    const { exporter, owner, period, expiresAt } = params;
    const values = {
      exporter,
      owner,
      amount: quantityOf(params),
      period: formats.period(period),
      expiresAt: expiresAt ? formats.instant(expiresAt) : "",
    };
    return { title: t(`news/${known}`), text: t(`newsText/${known}`, values) };
  };
}
