import { useNavigate, useSearch } from "@tanstack/react-router";
import { useCallback } from "react";
import { useTranslation } from "react-i18next";
import { Halves } from "../frame/halves.tsx";
import styles from "./floor.module.css";
import { MovesHalves } from "./moves-halves.tsx";
import { PlacementHalves } from "./placement-halves.tsx";
import type { FloorPlanAnswer, Slotting, SlottingResult } from "./readings.ts";
import type { SlottingSearch } from "./search.ts";
import { useSlotted } from "./slotted.ts";
import { SlottingFigures } from "./slotting-figures.tsx";
import { type Change, type DoneProps, Tabbed } from "./slotting-tabs.tsx";
import { TourPanel } from "./tour-panel.tsx";
import { TourPlan } from "./tour-plan.tsx";
import { useTour } from "./use-tour.ts";

const FROM = "/slottings/$slottingId";
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
      names={{ list: t("list"), picture: t("plan") }}
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
