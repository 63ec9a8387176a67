import { Button, TextInput } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { api } from "../api/client.ts";
import type { Problem } from "../api/problem.ts";
import { useWrite } from "../api/writing.ts";
import { readingListing } from "../find/readings.ts";
import { DetailDrawer } from "../frame/detail-drawer.tsx";
import { useProblemText } from "../frame/problem-text.ts";
import { Section } from "../frame/view.tsx";
import { TextLink } from "../parts/button-link.tsx";
import { CostBar } from "../parts/cost-bar.tsx";
import { Facts } from "../parts/figures.tsx";
import { useFormats } from "../words/formats.ts";
import { useSources } from "./basis.ts";
import styles from "./matches.module.css";
import type { Ask, Match, Matches } from "./readings.ts";

interface Period {
  readonly from: string;
  readonly until: string;
}

function useLease(ask: Ask, match: Match, period: Period, failed: (problem: Problem) => void) {
  const navigate = useNavigate();
  const { data } = useQuery(readingListing(match.listing.id));
  const rateCard = data?.rateCard;
  return useWrite({
    send: (quantity: number) =>
      api.holds.$post({
        json: {
          listingId: match.listing.id,
          requestId: ask.id,
          period,
          quantity,
          // At the prices shown: should they have changed meanwhile, the booking is refused.
          ...(rateCard && { rateCard: { id: rateCard.id, version: rateCard.version } }),
        },
      }),
    touches: ["holds", "listings", "pools", "matches"],
    done: ({ id }) => void navigate({ to: "/holds/$holdId", params: { holdId: id } }),
    failed: (problem) => {
      failed(problem);
      return true;
    },
  });
}

function LeaseForm(props: { readonly ask: Ask; readonly match: Match; readonly period: Period }) {
  const { t } = useTranslation(["asks", "terms"]);
  const formats = useFormats();
  const textOf = useProblemText();
  const { ask, match, period } = props;
  const [quantity, setQuantity] = useState(match.quantity);
  const [problem, setProblem] = useState<Problem>();
  const lease = useLease(ask, match, period, setProblem);
  const unit = t(`terms:unit/${match.listing.unit as "pallet"}`);
  const isWrong = !(quantity >= 1 && Number.isInteger(quantity));
  return (
    <form
      className={styles.lease}
      onSubmit={(event) => {
        event.preventDefault();
        setProblem(undefined);
        if (!isWrong) lease.mutate(quantity);
      }}
    >
      <p>{t("leaseNote", { period: formats.period(period) })}</p>
      <div className={styles.leaseFields}>
        <TextInput
          label={t("withUnit", { name: t("quantity"), unit })}
          type="number"
          min={1}
          step={1}
          value={Number.isNaN(quantity) ? "" : quantity}
          onChange={(event) => setQuantity(event.currentTarget.valueAsNumber)}
        />
        <Button type="submit" loading={lease.isPending} disabled={isWrong}>
          {t("lease")}
        </Button>
      </div>
      {problem && (
        <p role="alert" className={styles.problem}>
          <strong>{textOf(problem).title}</strong> {textOf(problem).detail}
        </p>
      )}
    </form>
  );
}

function Lines({ match, basis }: { readonly match: Match; readonly basis: Matches["basis"] }) {
  const { t } = useTranslation(["asks", "terms"]);
  const formats = useFormats();
  const sources = useSources()(match, basis);
  return (
    <table className={styles.lines} aria-label={t("costLines")}>
      <tbody>
        {match.cost.lines.map(({ code, amount }) => (
          <tr key={code}>
            <th scope="row">
              {t(`terms:cost/${code}`)}
              <small>{sources.line(code)}</small>
            </th>
            <td className="number">{formats.money(amount)}</td>
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">
            {t("total")} {t("terms:per30Days")}
            <small>{sources.total}</small>
          </th>
          <td className="number">{formats.money(match.cost.total)}</td>
        </tr>
      </tfoot>
    </table>
  );
}

/** One match: what it costs and why, and where it is leased. */
export function MatchDrawer(props: {
  readonly ask: Ask;
  readonly match: Match;
  readonly basis: Matches["basis"];
  readonly period: Period;
  readonly close: () => void;
}) {
  const { t } = useTranslation(["asks", "terms"]);
  const formats = useFormats();
  const { match, basis } = props;
  const { listing } = match;
  const sources = useSources()(match, basis);
  const unit = t(`terms:unit/${listing.unit as "pallet"}`);
  return (
    <DetailDrawer title={`${match.rank} · ${listing.title}`} close={props.close}>
      <Section title={t("leaseTitle")}>
        <LeaseForm key={match.quantity} {...props} />
      </Section>
      <Section title={t("costLines")}>
        <CostBar cost={match.cost} scaleMinor={match.cost.total.amountMinor} />
        <Lines match={match} basis={basis} />
      </Section>
      <Section title={t("facts")}>
        <Facts
          of={[
            {
              name: t("listing"),
              value: (
                <TextLink to="/listings/$listingId" params={{ listingId: listing.id }}>
                  {listing.city ?? listing.title}, {formats.country(listing.country)}
                </TextLink>
              ),
            },
            {
              name: t("owner"),
              value: (
                <TextLink to="/parties/$partyId" params={{ partyId: listing.owner.id }}>
                  {listing.owner.name}
                </TextLink>
              ),
            },
            { name: t("needed"), value: `${formats.number(match.quantity)} ${unit}` },
            { name: t("freeQuantity"), value: `${formats.number(match.freeQuantity)} ${unit}` },
            { name: t("listed"), value: formats.period(listing.period) },
            {
              name: t("road"),
              value: match.roadKm === null ? "–" : formats.kilometres(match.roadKm),
            },
            { name: t("score"), value: formats.fixed(match.score, 2) },
          ]}
        />
        <p className={styles.hint}>
          {sources.score} {sources.road} {sources.needed}
        </p>
      </Section>
    </DetailDrawer>
  );
}
