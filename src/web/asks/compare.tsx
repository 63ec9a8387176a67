import { CloseButton, Select } from "@mantine/core";
import { type ReactNode, useMemo } from "react";
import { useTranslation } from "react-i18next";
import { ButtonLink, TextLink } from "../parts/button-link.tsx";
import { CostBar, CostLegend } from "../parts/cost-bar.tsx";
import { useFormats } from "../words/formats.ts";
import { placeOf, useAmount, useSources } from "./basis.ts";
import styles from "./matches.module.css";
import type { CostCode, Match, Matches } from "./readings.ts";
import type { Compared } from "./use-compared.ts";

/** A row of the comparison: a figure of each listing, and which direction is better. */
interface Row {
  readonly key: string;
  readonly head: string;
  readonly isTotal?: boolean;
  readonly figureOf: (match: Match) => number | null;
  readonly show: (value: number) => string;
  readonly sourceOf: (match: Match) => string;
  readonly better: "less" | "more";
}

function bestOf({ better, figureOf }: Row, shown: readonly Match[]): number | undefined {
  const values = shown.flatMap((match) => figureOf(match) ?? []);
  if (values.length < 2 || values.every((value) => value === values[0])) return undefined;
  return better === "less" ? Math.min(...values) : Math.max(...values);
}

function useRows(basis: Matches["basis"], currency: string): readonly Row[] {
  const { t } = useTranslation(["asks", "terms"]);
  const formats = useFormats();
  const amountOf = useAmount();
  const sourcesOf = useSources();
  return useMemo(() => {
    const money = (amountMinor: number) => amountOf({ amountMinor, currency });
    const line = (code: CostCode): Row => ({
      key: code,
      head: t(`terms:cost/${code}`),
      figureOf: ({ cost }) =>
        cost.lines.find((each) => each.code === code)?.amount.amountMinor ?? 0,
      show: money,
      sourceOf: (match) => sourcesOf(match, basis).line(code),
      better: "less",
    });
    return [
      {
        key: "total",
        head: t("total"),
        isTotal: true,
        figureOf: ({ cost }) => cost.total.amountMinor,
        show: money,
        sourceOf: (match) => sourcesOf(match, basis).total,
        better: "less",
      },
      line("storage"),
      line("inbound"),
      line("pick-and-pack"),
      line("minimum-top-up"),
      line("outbound"),
      {
        key: "score",
        head: t("score"),
        figureOf: ({ score }) => score,
        show: (value) => formats.fixed(value, 1),
        sourceOf: (match) => sourcesOf(match, basis).score,
        better: "more",
      },
      {
        key: "road",
        head: `${t("road")}, km`,
        figureOf: ({ roadKm }) => roadKm,
        show: (value) => formats.number(value),
        sourceOf: (match) => sourcesOf(match, basis).road,
        better: "less",
      },
    ];
  }, [t, formats, amountOf, sourcesOf, basis, currency]);
}

function FigureRow({ row, shown }: { readonly row: Row; readonly shown: readonly Match[] }) {
  const best = bestOf(row, shown);
  return (
    <tr data-total={row.isTotal || undefined}>
      <th scope="row">{row.head}</th>
      {shown.map((match) => {
        const value = row.figureOf(match);
        if (value === null) return <td key={match.listing.id}>–</td>;
        const difference = best === undefined ? 0 : value - best;
        return (
          <td key={match.listing.id} title={row.sourceOf(match)}>
            {value === best ? <strong>{row.show(value)}</strong> : row.show(value)}
            <small>
              {difference === 0
                ? " "
                : `${difference > 0 ? "+" : "−"}${row.show(Math.abs(difference))}`}
            </small>
          </td>
        );
      })}
    </tr>
  );
}

function FactRow(props: {
  readonly head: string;
  readonly shown: readonly Match[];
  readonly of: (match: Match) => ReactNode;
}) {
  return (
    <tr>
      <th scope="row">{props.head}</th>
      {props.shown.map((match) => (
        <td key={match.listing.id}>{props.of(match)}</td>
      ))}
    </tr>
  );
}

function Heads({
  shown,
  compared,
}: {
  readonly shown: readonly Match[];
  readonly compared: Compared;
}) {
  const { t } = useTranslation(["asks", "frame"]);
  const dearest = shown.reduce((most, { cost }) => Math.max(most, cost.total.amountMinor), 0);
  return (
    <thead>
      <tr>
        <th scope="col">{t("listing")}</th>
        {shown.map(({ listing, rank }) => (
          <th scope="col" key={listing.id}>
            <span className={styles.columnHead}>
              <span>
                {rank} ·{" "}
                <TextLink
                  from="/asks/$requestId"
                  search={(search) => ({ ...search, match: listing.id })}
                  size="xs"
                  fw={600}
                >
                  {placeOf(listing)}
                </TextLink>
              </span>
              <CloseButton
                size="xs"
                aria-label={`${t("frame:remove")}: ${listing.title}`}
                onClick={() => compared.toggle(listing.id)}
              />
            </span>
            <small>{listing.title}</small>
          </th>
        ))}
      </tr>
      <tr className={styles.bars}>
        <th scope="row">{t("costLines")}</th>
        {shown.map(({ listing, cost }) => (
          <td key={listing.id}>
            <span className={styles.uprightBar}>
              <CostBar cost={cost} scaleMinor={dearest} isUpright />
            </span>
          </td>
        ))}
      </tr>
    </thead>
  );
}

function Facts({ shown }: { readonly shown: readonly Match[] }) {
  const { t } = useTranslation(["asks", "frame", "terms"]);
  const formats = useFormats();
  const unitOf = ({ listing }: Match) => t(`terms:unit/${listing.unit as "pallet"}`);
  return (
    <>
      <FactRow
        head={t("needed")}
        shown={shown}
        of={(match) => `${formats.number(match.quantity)} ${unitOf(match)}`}
      />
      <FactRow
        head={t("freeQuantity")}
        shown={shown}
        of={(match) => `${formats.number(match.freeQuantity)} ${unitOf(match)}`}
      />
      <FactRow
        head={t("listed")}
        shown={shown}
        of={({ listing }) => formats.period(listing.period)}
      />
      <FactRow
        head={t("owner")}
        shown={shown}
        of={({ listing: { owner } }) => (
          <TextLink to="/parties/$partyId" params={{ partyId: owner.id }} size="xs">
            {owner.name}
          </TextLink>
        )}
      />
      <FactRow
        head={t("lease")}
        shown={shown}
        of={({ listing, rank }) => (
          <ButtonLink
            from="/asks/$requestId"
            search={(search) => ({ ...search, match: listing.id })}
            variant={rank === Math.min(...shown.map((each) => each.rank)) ? "filled" : "default"}
            size="compact-xs"
            aria-label={t("leaseThis", { name: listing.title })}
          >
            {t("lease")}
          </ButtonLink>
        )}
      />
    </>
  );
}

/** A few listings beside each other: what each would cost, line by line, and how far it is off. */
export function Compare(props: { readonly matches: Matches; readonly compared: Compared }) {
  const { t } = useTranslation(["asks", "terms"]);
  const { matches, compared } = props;
  const shown = matches.matches.filter(({ listing }) => compared.ids.includes(listing.id));
  const currency = shown.at(0)?.cost.total.currency ?? "EUR";
  const rows = useRows(matches.basis, currency);
  const others = matches.matches.filter(({ listing }) => !compared.ids.includes(listing.id));
  return (
    <div className={styles.compare}>
      <div className={styles.compareHead}>
        <CostLegend />
        <Select
          aria-label={t("addToCompare")}
          placeholder={compared.isFull ? t("fiveAtMost") : t("addToCompare")}
          disabled={compared.isFull || others.length === 0}
          searchable
          value={null}
          data={others.map(({ listing, rank }) => ({
            value: listing.id,
            label: `${rank} · ${placeOf(listing)} · ${listing.title}`,
          }))}
          onChange={(id) => id && compared.toggle(id)}
        />
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by key */}
      <section className={styles.scroller} tabIndex={0} aria-label={t("comparison")}>
        <table className={styles.table} aria-label={t("comparison")}>
          <caption>{t("amountsIn", { currency })}</caption>
          <Heads shown={shown} compared={compared} />
          <tbody>
            {rows.map((row) => (
              <FigureRow key={row.key} row={row} shown={shown} />
            ))}
            <Facts shown={shown} />
          </tbody>
        </table>
      </section>
    </div>
  );
}
