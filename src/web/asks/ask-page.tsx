import { Badge, Button, SegmentedControl } from "@mantine/core";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useNavigate, useParams, useSearch } from "@tanstack/react-router";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { api } from "../api/client.ts";
import { Halves } from "../frame/halves.tsx";
import { Empty, Failed, Shown, SkeletonRows } from "../frame/states.tsx";
import { View } from "../frame/view.tsx";
import { ButtonLink } from "../parts/button-link.tsx";
import { useFormats } from "../words/formats.ts";
import { AskFacts } from "./ask-facts.tsx";
import { Compare } from "./compare.tsx";
import { MatchDrawer } from "./match-drawer.tsx";
import { MatchMap } from "./match-map.tsx";
import styles from "./matches.module.css";
import { Ranking } from "./ranking.tsx";
import { type Ask, type Matches, matchQuery, readingAsk, readingMatches } from "./readings.ts";
import { useRegionText } from "./regions.ts";
import { type Compared, useCompared } from "./use-compared.ts";
import { useWhatIf } from "./use-what-if.ts";
import { WhatIfBar } from "./what-if-bar.tsx";
import { countsByRule, WhyNot } from "./why-not.tsx";
import { Withdraw } from "./withdrawing.tsx";

function Tabs({ compared }: { readonly compared: Compared }) {
  const { t } = useTranslation("asks");
  const { tab } = useSearch({ from: "/asks/$requestId" });
  const navigate = useNavigate({ from: "/asks/$requestId" });
  return (
    <SegmentedControl
      aria-label={t("view")}
      value={tab ?? "ranking"}
      data={[
        { value: "ranking", label: t("ranking") },
        { value: "compare", label: t("compareCount", { count: compared.ids.length }) },
      ]}
      onChange={(chosen) =>
        void navigate({
          search: ({ tab: _before, ...search }) =>
            chosen === "compare" ? { ...search, tab: chosen } : search,
          replace: true,
        })
      }
    />
  );
}

/** No listing fits: which rule keeps most of them out, and what to do about it. */
function NoMatches({ ask, matches }: { readonly ask: Ask; readonly matches: Matches }) {
  const { t } = useTranslation(["asks", "terms"]);
  const worst = countsByRule(matches).at(0);
  const sentence = worst
    ? t("noMatches", {
        rule: t(`terms:rule/${worst[0]}`),
        count: worst[1],
        hint: t(`hint/${worst[0]}`),
      })
    : t("noListings");
  return (
    <>
      <Empty sentence={sentence} action={t("askAnew")} to="/asks/new" />
      {worst && <WhyNot ask={ask} matches={matches} isOpen />}
    </>
  );
}

interface FoundProps {
  readonly ask: Ask;
  readonly matches: Matches;
  readonly lit: string | undefined;
  readonly onHover: (id: string | undefined) => void;
  /** The figures are of other dates or another quantity than the sliders show. */
  readonly isOld: boolean;
}

function Found({ ask, matches, lit, onHover, isOld }: FoundProps) {
  const { t } = useTranslation("asks");
  const { tab } = useSearch({ from: "/asks/$requestId" });
  const compared = useCompared(matches);
  if (matches.matchCount === 0) return <NoMatches ask={ask} matches={matches} />;
  return (
    <>
      <div className={styles.tabs}>
        <Tabs compared={compared} />
        <span className="dim" role="status">
          {isOld ? t("repricing") : t("fit", { count: matches.matchCount })}
        </span>
      </div>
      <div className={styles.found} data-old={isOld || undefined}>
        {tab === "compare" ? (
          <Compare matches={matches} compared={compared} />
        ) : (
          <Ranking matches={matches} compared={compared} lit={lit} onHover={onHover} />
        )}
      </div>
      <WhyNot ask={ask} matches={matches} />
    </>
  );
}

function OpenAsk({ ask }: { readonly ask: Ask }) {
  const { t } = useTranslation(["asks", "frame"]);
  const { match: matchId } = useSearch({ from: "/asks/$requestId" });
  const navigate = useNavigate({ from: "/asks/$requestId" });
  const state = useWhatIf(ask);
  const found = useQuery({
    ...readingMatches(ask.id, state.whatIf),
    placeholderData: keepPreviousData,
  });
  const [lit, setLit] = useState<string>();
  const matches = found.data;
  const match = matches?.matches.find(({ listing }) => listing.id === matchId);
  const { from, until } = { ...ask.period, ...state.whatIf };
  const show = (id: string | undefined) =>
    void navigate({
      search: ({ match: _before, ...search }) => (id ? { ...search, match: id } : search),
      replace: id === undefined,
    });
  return (
    <>
      <Halves
        listShare={0.66}
        names={{ list: t("matches"), picture: t("frame:mapOf") }}
        list={
          <div className={styles.pane}>
            <WhatIfBar ask={ask} state={state} />
            {matches ? (
              <Found
                ask={ask}
                matches={matches}
                lit={matchId ?? lit}
                onHover={setLit}
                isOld={found.isPlaceholderData || state.isMoving}
              />
            ) : found.error ? (
              <Failed error={found.error} retry={() => found.refetch()}>
                {state.differs && (
                  <Button variant="default" onClick={state.reset}>
                    {t("reset")}
                  </Button>
                )}
              </Failed>
            ) : (
              <SkeletonRows />
            )}
            <AskFacts ask={ask} />
          </div>
        }
        picture={
          <MatchMap
            ask={ask}
            matches={matches?.matches ?? []}
            lit={lit ?? matchId}
            onHover={setLit}
            onOpen={show}
          />
        }
      />
      {match && matches && (
        <MatchDrawer
          key={match.listing.id}
          ask={ask}
          match={match}
          basis={matches.basis}
          period={{ from, until }}
          close={() => show(undefined)}
        />
      )}
    </>
  );
}

function AskActions({ ask }: { readonly ask: Ask }) {
  const { t } = useTranslation("asks");
  const { from, until, quantity } = useSearch({ from: "/asks/$requestId" });
  if (ask.state !== "open") {
    return <ButtonLink to="/asks/new">{t("newAsk")}</ButtonLink>;
  }
  const whatIf = { ...(from && { from }), ...(until && { until }), ...(quantity && { quantity }) };
  const url = api.requests[":id"].matches.export.$url({
    param: { id: ask.id },
    query: matchQuery(whatIf, 100),
  });
  return (
    <>
      <Withdraw ask={ask} />
      <Button component="a" href={url.pathname + url.search} download variant="default">
        {t("export")}
      </Button>
    </>
  );
}

/** A request and the listings that fit it, ranked and compared by what they would really cost. */
export function AskPage() {
  const { t } = useTranslation(["asks", "terms"]);
  const formats = useFormats();
  const regionText = useRegionText();
  const { requestId } = useParams({ from: "/asks/$requestId" });
  const asked = useQuery(readingAsk(requestId));
  return (
    <Shown of={asked}>
      {(ask) => (
        <View
          title={ask.name}
          fills
          note={
            <>
              {regionText(ask.region)} · {formats.period(ask.period)} ·{" "}
              {formats.number(ask.quantity, 2)} {t(`terms:unit/${ask.unit}`)}{" "}
              {ask.state !== "open" && <Badge>{t(`terms:request/${ask.state}`)}</Badge>}
            </>
          }
          actions={<AskActions ask={ask} />}
        >
          {ask.state === "open" ? (
            <OpenAsk ask={ask} />
          ) : (
            <div className={styles.closed}>
              <p>{t("isWithdrawn")}</p>
              <AskFacts ask={ask} isOpen />
            </div>
          )}
        </View>
      )}
    </Shown>
  );
}
