import { Button, TextInput } from "@mantine/core";
import { useNavigate, useRouterState } from "@tanstack/react-router";
import { type FormEvent, type ReactNode, useState } from "react";
import { useTranslation } from "react-i18next";
import { api } from "../api/client.ts";
import type { Problem } from "../api/problem.ts";
import { useSession } from "../api/session.ts";
import { useWrite } from "../api/writing.ts";
import { useProblemText } from "../frame/problem-text.ts";
import { Section } from "../frame/view.tsx";
import { ButtonLink } from "../parts/button-link.tsx";
import { daysOf, useFormats } from "../words/formats.ts";
import styles from "./listing.module.css";
import type { Listing } from "./readings.ts";

export interface Booking {
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

/** Why this cannot be booked as it stands; undefined if it can. */
function useHindrance(listing: Listing, booking: Booking): string | undefined {
  const { t } = useTranslation(["find", "frame"]);
  const formats = useFormats();
  const { period, minimumQuantity, minimumTermDays } = listing;
  const { from, until, quantity } = booking;
  const isWithin = from >= period.from && until <= period.until;
  if (!from || !until || !isWithin || daysOf({ from, until }) < minimumTermDays) {
    const days = t("frame:days", { count: minimumTermDays });
    return t("outside", { period: formats.period(period), days });
  }
  if (quantity >= minimumQuantity) return undefined;
  return t("tooFew", { quantity: formats.number(minimumQuantity) });
}

function Fields(props: {
  readonly listing: Listing;
  readonly booking: Booking;
  readonly onChange: (part: Partial<Booking>) => void;
  readonly children: ReactNode;
}) {
  const { t } = useTranslation(["find", "frame", "terms"]);
  const { listing, booking, onChange } = props;
  return (
    <div className={styles.bookForm}>
      <TextInput
        label={t("frame:from")}
        type="date"
        required
        withAsterisk={false}
        value={booking.from}
        onChange={(event) => onChange({ from: event.currentTarget.value })}
      />
      <TextInput
        label={t("frame:until")}
        type="date"
        required
        withAsterisk={false}
        value={booking.until}
        onChange={(event) => onChange({ until: event.currentTarget.value })}
      />
      <TextInput
        label={`${t("quantity")}, ${t(`terms:unit/${listing.unit}`)}`}
        type="number"
        min={listing.minimumQuantity}
        required
        withAsterisk={false}
        value={Number.isNaN(booking.quantity) ? "" : booking.quantity}
        onChange={(event) => onChange({ quantity: event.currentTarget.valueAsNumber })}
      />
      {props.children}
    </div>
  );
}

/** What it takes to book: an exporter's button, or how one becomes one. */
function Action(props: { readonly isPending: boolean; readonly isHindered: boolean }) {
  const { t } = useTranslation(["find", "frame"]);
  const session = useSession();
  const href = useRouterState({ select: ({ location }) => location.href });
  if (session === undefined) return null;
  if (session === null) {
    return (
      <ButtonLink to="/sign-in" search={{ next: href }}>
        {t("signInToBook")}
      </ButtonLink>
    );
  }
  if (!session.organisation.roles.includes("exporter")) {
    return <p className="dim">{t("notForBooking")}</p>;
  }
  return (
    <Button type="submit" loading={props.isPending} disabled={props.isHindered}>
      {t("book")}
    </Button>
  );
}

/** When and how much; an exporter books it, everybody sees what it would cost. */
export function BookForm(props: {
  readonly listing: Listing;
  readonly initial: Booking;
  /** Told whenever the dates and the quantity are such as can be booked. */
  readonly onChosen: (booking: Booking) => void;
}) {
  const { t } = useTranslation("find");
  const textOf = useProblemText();
  const { listing, onChosen } = props;
  const [booking, setBooking] = useState(props.initial);
  const [problem, setProblem] = useState<Problem>();
  const book = useBook(listing, setProblem);
  const hindrance = useHindrance(listing, booking);
  const change = (part: Partial<Booking>) => {
    const next = { ...booking, ...part };
    setProblem(undefined);
    setBooking(next);
    if (next.from < next.until && next.quantity >= 1) onChosen(next);
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!hindrance) book.mutate(booking);
  };
  return (
    <Section title={t("bookTitle")}>
      <form onSubmit={submit}>
        <Fields listing={listing} booking={booking} onChange={change}>
          <Action isPending={book.isPending} isHindered={hindrance !== undefined} />
        </Fields>
        <p role="status" className={hindrance ? styles.hindrance : "dim"}>
          {hindrance ?? t("bookNote")}
        </p>
        {problem && (
          <p role="alert" className={styles.hindrance}>
            {textOf(problem).title} {textOf(problem).detail}
          </p>
        )}
      </form>
    </Section>
  );
}
