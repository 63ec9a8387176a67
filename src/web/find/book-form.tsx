import { Button, TextInput } from "@mantine/core";
import { useNavigate } from "@tanstack/react-router";
import { type FormEvent, useState } from "react";
import { useTranslation } from "react-i18next";
import { api } from "../api/client.ts";
import type { Problem } from "../api/problem.ts";
import { useSession } from "../api/session.ts";
import { useWrite } from "../api/writing.ts";
import { useProblemText } from "../frame/problem-text.ts";
import { Section } from "../frame/view.tsx";
import { ButtonLink } from "../parts/button-link.tsx";
import { daysOf, useFormats } from "../words/formats.ts";
import styles from "./find.module.css";
import type { Listing } from "./readings.ts";

interface Booking {
  readonly from: string;
  readonly until: string;
  readonly quantity: number;
}

function useBook(listing: Listing, failed: (problem: Problem) => void) {
  const navigate = useNavigate();
  const { rateCard } = listing;
  return useWrite({
    send: ({ from, until, quantity }: Booking) =>
      api.holds.$post({
        json: {
          listingId: listing.id,
          period: { from, until },
          quantity,
          // At the prices shown: should they have changed meanwhile, the booking is refused.
          ...(rateCard && { rateCard: { id: rateCard.id, version: rateCard.version } }),
        },
      }),
    touches: ["holds", "listings", "pools"],
    done: ({ id }) => void navigate({ to: "/holds/$holdId", params: { holdId: id } }),
    failed: (problem) => {
      failed(problem);
      return true;
    },
  });
}

function Fields(props: { readonly listing: Listing; readonly initial: Booking }) {
  const { t } = useTranslation(["find", "frame", "terms"]);
  const formats = useFormats();
  const textOf = useProblemText();
  const { listing } = props;
  const [booking, setBooking] = useState(props.initial);
  const [problem, setProblem] = useState<Problem>();
  const book = useBook(listing, setProblem);
  const { period, minimumQuantity, minimumTermDays } = listing;
  const isTooFew = !(booking.quantity >= minimumQuantity);
  const isOutside =
    booking.from < period.from || booking.until > period.until || daysOf(booking) < minimumTermDays;
  const change = (part: Partial<Booking>) => {
    setProblem(undefined);
    setBooking({ ...booking, ...part });
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!isTooFew && !isOutside) book.mutate(booking);
  };
  const days = t("frame:days", { count: minimumTermDays });
  return (
    <form onSubmit={submit}>
      <div className={styles.bookForm}>
        <TextInput
          label={t("frame:from")}
          type="date"
          required
          value={booking.from}
          onChange={(event) => change({ from: event.currentTarget.value })}
        />
        <TextInput
          label={t("frame:until")}
          type="date"
          required
          value={booking.until}
          onChange={(event) => change({ until: event.currentTarget.value })}
        />
        <TextInput
          label={`${t("quantity")}, ${t(`terms:unit/${listing.unit}`)}`}
          type="number"
          min={minimumQuantity}
          required
          value={booking.quantity}
          onChange={(event) => change({ quantity: event.currentTarget.valueAsNumber })}
        />
        <Button type="submit" loading={book.isPending} disabled={isTooFew || isOutside}>
          {t("book")}
        </Button>
      </div>
      {isTooFew && (
        <p role="status">{t("tooFew", { quantity: formats.number(minimumQuantity) })}</p>
      )}
      {isOutside && <p role="status">{t("outside", { period: formats.period(period), days })}</p>}
      {problem && (
        <p role="alert">
          {textOf(problem).title} {textOf(problem).detail}
        </p>
      )}
    </form>
  );
}

/** Where an exporter books; everybody else is told what it takes. */
export function BookForm(props: { readonly listing: Listing; readonly initial: Booking }) {
  const { t } = useTranslation(["find", "frame"]);
  const session = useSession();
  const isExporter = session?.organisation.roles.includes("exporter") === true;
  return (
    <Section title={t("bookTitle")}>
      {isExporter && (
        <>
          <p className="dim">{t("bookNote")}</p>
          <Fields listing={props.listing} initial={props.initial} />
        </>
      )}
      {session === null && (
        <>
          <p>{t("bookSignIn")}</p>
          <ButtonLink to="/sign-in" search={{ next: `/listings/${props.listing.id}` }}>
            {t("frame:signIn")}
          </ButtonLink>
        </>
      )}
      {session && !isExporter && <p className="dim">{t("notForBooking")}</p>}
    </Section>
  );
}
