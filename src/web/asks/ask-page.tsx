import { Badge, SegmentedControl } from "@mantine/core";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useNavigate, useParams, useSearch } from "@tanstack/react-router";
import { useMemo, useState } from "react";
import { useTranslation } from "react-i18next";
import { Halves } from "../frame/halves.tsx";
import { Empty, Shown } from "../frame/states.tsx";
import { View } from "../frame/view.tsx";
import { boundsOf } from "../map/map-context.ts";
import { MapView } from "../map/map-view.tsx";
import { ShapeLayer } from "../map/shape-layer.tsx";
import { useFormats } from "../words/formats.ts";
import { matchShapes } from "./ask-shapes.ts";
import styles from "./asks.module.css";
import { useLease } from "./booking.ts";
import { CompareTable } from "./compare-table.tsx";
import { Ranking } from "./ranking.tsx";
import { type Ask, type Matches, readingAsk, readingMatches, type WhatIf } from "./readings.ts";
import { useRegionText } from "./region-text.ts";
import { TABS } from "./search.ts";
import { WhatIfBar } from "./what-if-bar.tsx";
import { WhyNot } from "./why-not.tsx";

const MOST_COMPARED = 5;
const USUALLY_COMPARED = 4;

/** Which listings are compared, and a way to add one or leave one out. */
function useChosen(matches: Matches): [string[], (id: string, isChosen: boolean) => void] {
  const { chosen } = useSearch({ from: "/asks/$requestId" });
  const navigate = useNavigate();
  const best = matches.matches.slice(0, USUALLY_COMPARED).map(({ listing }) => listing.id);
  const known = new Set(matches.matches.map(({ listing }) => listing.id));
  const ids = chosen === undefined ? best : chosen.split(",").filter((id) => known.has(id));
  const choose = (id: string, isChosen: boolean) => {
    const others = ids.filter((each) => each !== id);
    const next = isChosen ? [...others, id].slice(-MOST_COMPARED) : others;
    void navigate({
      to: ".",
      search: (search) => ({ ...search, chosen: next.join(",") }),
      replace: true,
    });
  };
  return [ids, choose];
}

function NoMatch({ matches }: { readonly matches: Matches }) {
  const { t } = useTranslation(["asks", "terms"]);
  const byRule = Object.entries(matches.excludedByRule) as [
    keyof Matches["excludedByRule"],
    number,
  ][];
  const [rule] = byRule.sort(([, a], [, b]) => b - a).at(0) ?? [];
  const sentence = rule ? t("noMatch", { rule: t(`terms:rule/${rule}`) }) : t("noMatchAtAll");
  return <Empty sentence={sentence} />;
}

function TabSwitch({ tab }: { readonly tab: (typeof TABS)[number] }) {
  const { t } = useTranslation("asks");
  const navigate = useNavigate();
  return (
    <SegmentedControl
      aria-label={t("views")}
      value={tab}
      data={TABS.map((value) => ({ value, label: t(value) }))}
      onChange={(chosen) =>
        void navigate({
          to: ".",
          search: (search) => ({ ...search, tab: chosen === "compare" ? "compare" : "ranking" }),
          replace: true,
        })
      }
    />
  );
}

function MatchList(props: {
  readonly ask: Ask;
  readonly whatIf: WhatIf;
  readonly matches: Matches;
  readonly isStale: boolean;
  readonly lit: string | undefined;
  readonly onHover: (id: string | undefined) => void;
}) {
  const { t } = useTranslation("asks");
  const formats = useFormats();
  const { tab = "ranking" } = useSearch({ from: "/asks/$requestId" });
  const { ask, whatIf, matches } = props;
  const [chosen, choose] = useChosen(matches);
  const period = {
    from: whatIf.from ?? ask.period.from,
    until: whatIf.until ?? ask.period.until,
  };
  const lease = useLease(ask, period);
  const onLease = lease.mutate;
  const { basis } = matches;
  const compared = matches.matches.filter(({ listing }) => chosen.includes(listing.id));
  return (
    <div className={styles.list} data-stale={props.isStale}>
      <WhatIfBar ask={ask} whatIf={whatIf} />
      <div className={styles.switch}>
        <TabSwitch tab={tab} />
        <span>{t("matches", { count: matches.matchCount })}</span>
        <a href={`/v1/requests/${ask.id}/matches/export`} download>
          {t("csv")}
        </a>
      </div>
      {matches.matchCount === 0 && <NoMatch matches={matches} />}
      {matches.matchCount > 0 &&
        (tab === "ranking" ? (
          <Ranking
            matches={matches.matches}
            chosen={chosen}
            lit={props.lit}
            onHover={props.onHover}
            onChoose={choose}
            onLease={onLease}
            isLeasing={lease.isPending}
          />
        ) : (
          <CompareTable
            matches={compared}
            onHover={props.onHover}
            onLease={onLease}
            isLeasing={lease.isPending}
          />
        ))}
      <WhyNot matches={matches} />
      <p className={styles.basis}>
        {t("basis", {
          fill: formats.percent(basis.fillFactor, 0),
          days: basis.replenishmentDays,
          safety: basis.safetyDays,
        })}
      </p>
    </div>
  );
}

function MatchMap(props: {
  readonly ask: Ask;
  readonly matches: Matches | undefined;
  readonly lit: string | undefined;
  readonly onHover: (id: string | undefined) => void;
}) {
  const { t } = useTranslation("asks");
  const navigate = useNavigate();
  const { ask, matches, lit } = props;
  const shapes = useMemo(() => matchShapes(ask, matches?.matches ?? [], lit), [ask, matches, lit]);
  const bounds = useMemo(() => {
    const found = (matches?.matches ?? []).map(({ listing }) => listing.point.coordinates);
    return boundsOf([...found, ...ask.demandPlaces.map(({ point }) => point.coordinates)]);
  }, [ask, matches]);
  return (
    <MapView label={t("map")} bounds={bounds}>
      <ShapeLayer
        name="matches"
        shapes={shapes}
        onHover={props.onHover}
        onOpen={(id) => void navigate({ to: "/listings/$listingId", params: { listingId: id } })}
      />
    </MapView>
  );
}

function AskContents({ ask }: { readonly ask: Ask }) {
  const { t } = useTranslation(["asks", "frame", "terms"]);
  const formats = useFormats();
  const regionText = useRegionText();
  const { from, until, quantity } = useSearch({ from: "/asks/$requestId" });
  const whatIf: WhatIf = {
    ...(from && { from }),
    ...(until && { until }),
    ...(quantity && { quantity }),
  };
  const matches = useQuery({
    ...readingMatches(ask.id, whatIf),
    enabled: ask.state === "open",
    // The figures before stay in sight, dimmed, until the new ones are there.
    placeholderData: keepPreviousData,
  });
  const [lit, setLit] = useState<string>();
  const facts = [
    regionText(ask.region),
    formats.period(ask.period),
    `${formats.number(ask.quantity, 1)} ${t(`terms:unit/${ask.unit}`)}`,
  ].join(" · ");
  if (ask.state !== "open") {
    return (
      <View title={ask.name} note={<Badge>{t(`terms:request/${ask.state}`)}</Badge>}>
        <p>{facts}</p>
      </View>
    );
  }
  return (
    <View title={ask.name} note={facts} fills>
      <Halves
        listShare={0.64}
        names={{ list: t("ranking"), picture: t("frame:mapOf") }}
        list={
          <Shown of={matches}>
            {(found) => (
              <MatchList
                ask={ask}
                whatIf={whatIf}
                matches={found}
                isStale={matches.isPlaceholderData}
                lit={lit}
                onHover={setLit}
              />
            )}
          </Shown>
        }
        picture={<MatchMap ask={ask} matches={matches.data} lit={lit} onHover={setLit} />}
      />
    </View>
  );
}

/** A request and what fits it: ranked, compared, with what does not fit and why. */
export function AskPage() {
  const { requestId } = useParams({ from: "/asks/$requestId" });
  const ask = useQuery(readingAsk(requestId));
  return <Shown of={ask}>{(found) => <AskContents ask={found} />}</Shown>;
}
