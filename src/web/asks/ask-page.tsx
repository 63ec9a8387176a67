import { Badge, Button } from "@mantine/core";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useNavigate, useParams, useSearch } from "@tanstack/react-router";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { api } from "../api/client.ts";
import { Halves } from "../frame/halves.tsx";
import { Failed, Shown, SkeletonRows } from "../frame/states.tsx";
import { View } from "../frame/view.tsx";
import { ButtonLink } from "../parts/button-link.tsx";
import { useFormats } from "../words/formats.ts";
import { AskFacts } from "./ask-facts.tsx";
import { Found } from "./found.tsx";
import { MatchDrawer } from "./match-drawer.tsx";
import { MatchMap } from "./match-map.tsx";
import styles from "./matches.module.css";
import { type Ask, matchQuery, readingAsk, readingMatches } from "./readings.ts";
import { useRegionText } from "./regions.ts";
import { useWhatIf } from "./use-what-if.ts";
import { WhatIfBar } from "./what-if-bar.tsx";
import { Withdraw } from "./withdrawing.tsx";

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
          period={state.period}
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
