import { SegmentedControl } from "@mantine/core";
import { useNavigate, useSearch } from "@tanstack/react-router";
import { type ReactNode, useCallback, useMemo, useState } from "react";
import { useTranslation } from "react-i18next";
import { Halves } from "../frame/halves.tsx";
import { useFormats } from "../words/formats.ts";
import styles from "./floor.module.css";
import { HeatPlan } from "./heat-plan.tsx";
import { MovesHalves } from "./moves-halves.tsx";
import { foundIn, PlacementsTable } from "./placements-table.tsx";
import type { FloorPlanAnswer, Slotting, SlottingResult } from "./readings.ts";
import { SLOTTING_TABS, type SlottingSearch } from "./search.ts";
import { type Slotted, useSlotted } from "./slotted.ts";
import { SlottingFigures } from "./slotting-figures.tsx";
import { TourPanel } from "./tour-panel.tsx";
import { TourPlan } from "./tour-plan.tsx";
import { UnassignedTable } from "./unassigned-table.tsx";
import { useTour } from "./use-tour.ts";

const FROM = "/slottings/$slottingId";
/** As many moves as the eye can follow at once. */
const MOST_LIT = 12;

type Change = (change: Partial<Record<keyof SlottingSearch, unknown>>) => void;

/** Changes what the address says; undefined takes it out. */
function useChange(): Change {
  const navigate = useNavigate({ from: FROM });
  return useCallback(
    (change) =>
      void navigate({
        to: ".",
        search: (search) => ({ ...search, ...change }) as SlottingSearch,
        replace: true,
      }),
    [navigate],
  );
}

function Tabbed(props: {
  readonly result: SlottingResult;
  readonly tab: (typeof SLOTTING_TABS)[number];
  readonly change: Change;
  readonly children: ReactNode;
}) {
  const { t } = useTranslation("floor");
  const formats = useFormats();
  const { placements, unassigned } = props.result;
  const counts = {
    placements: placements.length,
    unassigned: unassigned.length,
    tour: undefined,
    moves: undefined,
  };
  const label = (tab: keyof typeof counts) => {
    const count = counts[tab];
    return count === undefined ? t(tab) : `${t(tab)} ${formats.number(count)}`;
  };
  return (
    <div className={styles.tabbed}>
      <SegmentedControl
        aria-label={t("tabs")}
        fullWidth
        value={props.tab}
        data={SLOTTING_TABS.map((tab) => ({ value: tab, label: label(tab) }))}
        onChange={(tab) => props.change({ tab: tab === "placements" ? undefined : tab })}
      />
      <div className={styles.tab}>{props.children}</div>
    </div>
  );
}

interface DoneProps {
  readonly answer: FloorPlanAnswer;
  readonly slotting: Slotting;
  readonly result: SlottingResult;
  readonly slotted: Slotted;
  readonly search: SlottingSearch;
  readonly change: Change;
}

/** Where everything lies, before and after. */
function PlacementHalves({ result, slotted, search, change }: DoneProps) {
  const { t } = useTranslation("floor");
  const [hovered, setHovered] = useState<string>();
  const { tab = "placements", q = "", sku } = search;
  const found = useMemo(() => foundIn(slotted.rows, q), [slotted.rows, q]);
  const litSku = hovered ?? sku;
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
      onHover={setHovered}
      onChoose={(code) => change({ q: code, sku: code, tab: undefined })}
    />
  );
  return <Halves listShare={0.42} names={names(t)} list={list} picture={picture} />;
}

function names(t: (key: "list" | "plan") => string) {
  return { list: t("list"), picture: t("plan") };
}

/** One pick list, walked. */
function TourHalves({ slotting, result, slotted, search, change }: DoneProps) {
  const { t } = useTranslation("floor");
  const tour = useTour(slotting, slotted, search);
  const toggle = (code: string) => {
    const { picks } = tour;
    const pick = picks.includes(code) ? picks.filter((each) => each !== code) : [...picks, code];
    change({ pick: pick.length > 0 ? pick : undefined, list: undefined });
  };
  return (
    <Halves
      listShare={0.42}
      names={names(t)}
      list={
        <Tabbed result={result} tab="tour" change={change}>
          <TourPanel
            slottingId={slotting.id}
            slotted={slotted}
            tour={tour}
            list={search.list}
            change={change}
          />
        </Tabbed>
      }
      picture={
        <TourPlan
          slotted={slotted}
          filled={tour.filled}
          walked={tour.walked}
          player={tour.player}
          onToggle={toggle}
        />
      }
    />
  );
}

/** Few moves that bring it back to what is ordered now. */
function Moves({ result, change, ...props }: DoneProps) {
  return (
    <MovesHalves
      {...props}
      change={change}
      tabbed={(list) => (
        <Tabbed result={result} tab="moves" change={change}>
          {list}
        </Tabbed>
      )}
    />
  );
}

const BODIES = { tour: TourHalves, moves: Moves } as const;

/** What a slotting found: figures, the floor before and after, placements, and tours in it. */
export function SlottingDone(props: {
  readonly slotting: Slotting;
  readonly result: SlottingResult;
  readonly answer: FloorPlanAnswer;
}) {
  const slotted = useSlotted(props.answer, props.result);
  const search = useSearch({ from: FROM });
  const change = useChange();
  const { tab } = search;
  const Body = tab === "tour" || tab === "moves" ? BODIES[tab] : PlacementHalves;
  return (
    <div className={styles.done}>
      <div className={styles.figures} hidden={tab === "moves"}>
        <SlottingFigures result={props.result} />
      </div>
      <Body
        answer={props.answer}
        slotting={props.slotting}
        result={props.result}
        slotted={slotted}
        search={search}
        change={change}
      />
    </div>
  );
}
