import { SegmentedControl } from "@mantine/core";
import { useNavigate, useSearch } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { Empty } from "../frame/states.tsx";
import { Compare } from "./compare.tsx";
import styles from "./matches.module.css";
import { Ranking } from "./ranking.tsx";
import type { Ask, Matches } from "./readings.ts";
import { type Compared, useCompared } from "./use-compared.ts";
import { countsByRule, WhyNot } from "./why-not.tsx";

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

/** The matches of a request, ranked or compared, and why the rest are none. */
export function Found({ ask, matches, lit, onHover, isOld }: FoundProps) {
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
          <Compare matches={matches} compared={compared} onHover={onHover} />
        ) : (
          <Ranking matches={matches} compared={compared} lit={lit} onHover={onHover} />
        )}
      </div>
      <WhyNot ask={ask} matches={matches} />
    </>
  );
}
