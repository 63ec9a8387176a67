import { Button } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { api } from "../api/client.ts";
import { useWrite } from "../api/writing.ts";
import { useTellDone } from "../frame/telling.tsx";
import { ButtonLink, TextLink } from "../parts/button-link.tsx";
import { useFormats } from "../words/formats.ts";
import { placeOf } from "./basis.ts";
import { changeOf, useLiftText, whatIfOf } from "./lifting.ts";
import styles from "./matches.module.css";
import type { Ask, AskChange, Matches, NearMiss, Rule } from "./readings.ts";

/** Changes the request, with a way back to what it said before. */
function useLift(ask: Ask) {
  const { t } = useTranslation("asks");
  const tellDone = useTellDone();
  const send = (json: AskChange) =>
    api.requests[":id"].$patch({ param: { id: ask.id }, header: {}, json });
  const restore = useWrite({ send, touches: ["requests", "matches"] });
  return useWrite({
    send,
    touches: ["requests", "matches"],
    done: (_answer, change) => {
      const before = Object.fromEntries(
        Object.keys(change).map((field) => [field, ask[field as "region"]]),
      ) as AskChange;
      tellDone(t("kept"), () => restore.mutate(before));
    },
  });
}

function LiftButton({ ask, miss }: { readonly ask: Ask; readonly miss: NearMiss }) {
  const { t } = useTranslation("asks");
  const lift = useLift(ask);
  const whatIf = whatIfOf(miss, ask);
  const change = whatIf ? undefined : changeOf(miss, ask);
  if (whatIf) {
    return (
      <ButtonLink
        from="/asks/$requestId"
        search={(search) => ({ ...search, ...whatIf })}
        variant="default"
        size="compact-xs"
        aria-label={t("tryThis", { name: miss.listing.title })}
      >
        {t("try")}
      </ButtonLink>
    );
  }
  if (!change) return null;
  return (
    <Button
      size="compact-xs"
      variant="default"
      loading={lift.isPending}
      aria-label={t("changeAskFor", { name: miss.listing.title })}
      onClick={() => lift.mutate(change)}
    >
      {t("changeAsk")}
    </Button>
  );
}

function NearMisses({ ask, matches }: { readonly ask: Ask; readonly matches: Matches }) {
  const { t } = useTranslation(["asks", "terms"]);
  const liftText = useLiftText();
  return (
    <table className={styles.misses} aria-label={t("nearMisses")}>
      <thead>
        <tr>
          <th scope="col">{t("listing")}</th>
          <th scope="col">{t("rule")}</th>
          <th scope="col">{t("lifts")}</th>
          <th scope="col">{t("action")}</th>
        </tr>
      </thead>
      <tbody>
        {matches.nearMisses.map((miss) => (
          <tr key={miss.listing.id}>
            <td>
              <TextLink to="/listings/$listingId" params={{ listingId: miss.listing.id }} size="xs">
                <span title={miss.listing.title}>{placeOf(miss.listing)}</span>
              </TextLink>
            </td>
            <td>{t(`terms:rule/${miss.rule}`)}</td>
            <td>{liftText(miss)}</td>
            <td>
              <LiftButton ask={ask} miss={miss} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** Rules and how many listings break each, the most first. */
export function countsByRule(matches: Matches): readonly (readonly [Rule, number])[] {
  const counts = new Map(Object.entries(matches.excludedByRule) as [Rule, number][]);
  for (const { rule } of matches.nearMisses) counts.set(rule, (counts.get(rule) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a);
}

function Excluded({ matches }: { readonly matches: Matches }) {
  const { t } = useTranslation(["asks", "terms"]);
  const formats = useFormats();
  const counts = Object.entries(matches.excludedByRule) as [Rule, number][];
  const most = Math.max(1, ...counts.map(([, count]) => count));
  return (
    <>
      <p>{t("excluded", { count: matches.excludedCount })}</p>
      <ul className={styles.excluded}>
        {counts
          .sort(([, a], [, b]) => b - a)
          .map(([rule, count]) => (
            <li key={rule}>
              <span>{t(`terms:rule/${rule}`)}</span>
              <span className={styles.countBar}>
                <span style={{ width: `${(count / most) * 100}%` }} />
              </span>
              <span className="number">{formats.number(count)}</span>
            </li>
          ))}
      </ul>
    </>
  );
}

/** Listings that do not fit: those that break one rule with what would lift it, the rest by rule. */
export function WhyNot(props: {
  readonly ask: Ask;
  readonly matches: Matches;
  readonly isOpen?: boolean;
}) {
  const { t } = useTranslation("asks");
  const { matches } = props;
  return (
    <details className={styles.whyNot} open={props.isOpen}>
      <summary>
        {t("whyNot", { near: matches.nearMissCount, excluded: matches.excludedCount })}
      </summary>
      <div className={styles.whyNotBody}>
        {matches.nearMisses.length > 0 && (
          <>
            <p>
              {t("nearMissesShown", {
                shown: matches.nearMisses.length,
                count: matches.nearMissCount,
              })}
            </p>
            <NearMisses ask={props.ask} matches={matches} />
          </>
        )}
        <Excluded matches={matches} />
      </div>
    </details>
  );
}
