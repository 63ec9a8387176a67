import { useMemo, useState } from "react";
import { useTranslation } from "react-i18next";
import { Halves } from "../frame/halves.tsx";
import { HeatPlan } from "./heat-plan.tsx";
import { foundIn, PlacementsTable } from "./placements-table.tsx";
import { type DoneProps, Tabbed } from "./slotting-tabs.tsx";
import { UnassignedTable } from "./unassigned-table.tsx";
import { useTour } from "./use-tour.ts";

/** As many moves as the eye can follow at once. */
const MOST_LIT = 12;

/** Where everything lies, before and after, with the pick list that is chosen walked in both. */
export function PlacementHalves({ slotting, result, slotted, search, change }: DoneProps) {
  const { t } = useTranslation("floor");
  const [hovered, setHovered] = useState<string>();
  const { tab = "placements", q = "", sku } = search;
  const found = useMemo(() => foundIn(slotted.rows, q), [slotted.rows, q]);
  const litSku = hovered ?? sku;
  const { walked, walkedBefore } = useTour(slotting, slotted, { ...search, slots: "after" });
  const lit = useMemo(() => {
    const chosen = slotted.rows.filter(({ skuCode }) => skuCode === litSku);
    return q && found.length <= MOST_LIT && !hovered ? [...found, ...chosen] : chosen;
  }, [slotted.rows, found, q, litSku, hovered]);
  const list = (
    <Tabbed result={result} tab={tab} change={change}>
      {tab === "unassigned" ? (
        <UnassignedTable rows={result.unassigned} />
      ) : (
        <PlacementsTable
          rows={found}
          hasBefore={slotted.before !== undefined}
          text={q}
          onText={(text) => change({ q: text || undefined, sku: undefined })}
          lit={litSku}
          onHover={setHovered}
          onChoose={(code) => change({ sku: code === sku ? undefined : code })}
        />
      )}
    </Tabbed>
  );
  const picture = (
    <HeatPlan
      slotted={slotted}
      split={search.split ?? slotted.middle}
      onSplit={(split) => change({ split })}
      lit={[...new Set(lit)]}
      walks={{ ...(walkedBefore && { before: walkedBefore }), ...(walked && { after: walked }) }}
      onHover={setHovered}
      onChoose={(code) => change({ q: code, sku: code, tab: undefined })}
    />
  );
  return (
    <Halves
      listShare={0.42}
      names={{ list: t("list"), picture: t("plan") }}
      list={list}
      picture={picture}
    />
  );
}
