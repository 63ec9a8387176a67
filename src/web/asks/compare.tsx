import { CloseButton, Select } from "@mantine/core";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { ButtonLink, TextLink } from "../parts/button-link.tsx";
import { CostBar, CostLegend } from "../parts/cost-bar.tsx";
import { useFormats } from "../words/formats.ts";
import { placeOf } from "./basis.ts";
import { FigureRow, useRows } from "./compare-rows.tsx";
import styles from "./matches.module.css";
import type { Match, Matches } from "./readings.ts";
import type { Compared } from "./use-compared.ts";

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

function Heads(props: {
  readonly shown: readonly Match[];
  readonly compared: Compared;
  readonly onHover: (id: string | undefined) => void;
}) {
  const { shown, compared, onHover } = props;
  const { t } = useTranslation(["asks", "frame"]);
  const dearest = shown.reduce((most, { cost }) => Math.max(most, cost.total.amountMinor), 0);
  return (
    <thead>
      <tr>
        <th scope="col">{t("listing")}</th>
        {shown.map(({ listing, rank }) => (
          <th
            scope="col"
            key={listing.id}
            onMouseEnter={() => onHover(listing.id)}
            onMouseLeave={() => onHover(undefined)}
          >
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
          <td
            key={listing.id}
            onMouseEnter={() => onHover(listing.id)}
            onMouseLeave={() => onHover(undefined)}
          >
            <span className={styles.uprightBar}>
              <CostBar cost={cost} scaleMinor={dearest} isUpright />
            </span>
          </td>
        ))}
      </tr>
    </thead>
  );
}

function LeaseRow({ shown }: { readonly shown: readonly Match[] }) {
  const { t } = useTranslation("asks");
  const best = Math.min(...shown.map(({ rank }) => rank));
  return (
    <FactRow
      head={t("lease")}
      shown={shown}
      of={({ listing, rank }) => (
        <ButtonLink
          from="/asks/$requestId"
          search={(search) => ({ ...search, match: listing.id })}
          variant={rank === best ? "filled" : "default"}
          size="compact-xs"
          aria-label={t("leaseThis", { name: listing.title })}
        >
          {t("lease")}
        </ButtonLink>
      )}
    />
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
    </>
  );
}

/** A few listings beside each other: what each would cost, line by line, and how far it is off. */
export function Compare(props: {
  readonly matches: Matches;
  readonly compared: Compared;
  readonly onHover: (id: string | undefined) => void;
}) {
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
          key={compared.ids.join()}
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
      <p className={styles.caption}>{t("amountsIn", { currency })}</p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by key */}
      <section className={styles.scroller} tabIndex={0} aria-label={t("comparison")}>
        <table className={styles.table} aria-label={t("comparison")}>
          <Heads shown={shown} compared={compared} onHover={props.onHover} />
          <tbody>
            <LeaseRow shown={shown} />
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
