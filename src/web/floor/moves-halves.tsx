import { Button } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { type ReactNode, useMemo, useState } from "react";
import { useTranslation } from "react-i18next";
import { useJob } from "../api/job.ts";
import { Halves } from "../frame/halves.tsx";
import { Empty, Shown } from "../frame/states.tsx";
import { Figures } from "../parts/figures.tsx";
import { useFormats } from "../words/formats.ts";
import styles from "./floor.module.css";
import { HeatPlan } from "./heat-plan.tsx";
import { MovesForm } from "./moves-form.tsx";
import { MovesTable } from "./moves-table.tsx";
import {
  type FloorPlanAnswer,
  type Healing,
  type HealingResult,
  readingHealing,
  readingHealings,
  type Slotting,
} from "./readings.ts";
import type { SlottingSearch } from "./search.ts";
import { type Slotted, useSlotted } from "./slotted.ts";
import { SlottingProgress } from "./slotting-live.tsx";

const MINUTES_AN_HOUR = 60;

/** What the moves are worth. */
function MoveFigures({
  healing,
  result,
}: {
  readonly healing: Healing;
  readonly result: HealingResult;
}) {
  const { t } = useTranslation("floor");
  const formats = useFormats();
  const duration = (minutes: number) =>
    Math.abs(minutes) < MINUTES_AN_HOUR
      ? t("minutes", { minutes: formats.number(minutes, minutes < 1 ? 2 : 1) })
      : t("hours", { hours: formats.number(minutes / MINUTES_AN_HOUR, 1) });
  const perOrder = (walk: HealingResult["before"]) => formats.number(walk.optimalPerOrderM, 1);
  return (
    <Figures
      of={[
        {
          name: t("movesDone"),
          value: `${formats.number(healing.doneCount)} / ${formats.number(healing.moves.length)}`,
          source: t("movesDoneMeaning", { most: formats.number(result.mostMoves) }),
        },
        {
          name: t("savedADay"),
          value: duration(result.savedMinutesPerDay),
          source: t("savedADayMeaning"),
        },
        {
          name: t("moveWork"),
          value: duration(result.workMinutes),
          source: t("moveWorkMeaning", { minutes: formats.number(result.moveMinutes, 1) }),
        },
        {
          name: t("moveNet"),
          value: duration(result.netMinutes),
          source: t("moveNetMeaning", { days: formats.number(result.horizonDays) }),
        },
        {
          name: t("perOrderM"),
          value: `${perOrder(result.before)} → ${perOrder(result.after)} m`,
          source: t("perOrderMMeaning"),
        },
        ...(result.random
          ? [{ name: t("underRandom"), value: formats.percent(result.random.savedShare) }]
          : []),
      ]}
    />
  );
}

interface MovesProps {
  readonly slotting: Slotting;
  readonly answer: FloorPlanAnswer;
  readonly slotted: Slotted;
  readonly search: SlottingSearch;
  readonly change: (change: Partial<Record<keyof SlottingSearch, unknown>>) => void;
  /** Puts the tabs above a list. */
  readonly tabbed: (list: ReactNode) => ReactNode;
}

/** The newest healing of a slotting, or the form for one. */
export function MovesHalves(props: MovesProps) {
  const { t } = useTranslation("floor");
  const { slotting, search, change, slotted, tabbed } = props;
  const [isAsking, setIsAsking] = useState(false);
  const listed = useQuery(readingHealings(slotting.id));
  const id = search.healing ?? listed.data?.items.at(0)?.id;
  const planned = (healing: string) => {
    setIsAsking(false);
    change({ healing });
  };
  const still = (
    <HeatPlan slotted={slotted} split={search.split ?? slotted.middle} onSplit={(split) => change({ split })} lit={[]} onHover={() => {}} onChoose={() => {}} />
  ); // biome-ignore format: one line
  if (id !== undefined && !isAsking) {
    return <OneHealing key={id} {...props} id={id} still={still} ask={() => setIsAsking(true)} />;
  }
  const form = (
    <div className={styles.pane}>
      <Shown of={listed}>{() => <MovesForm slottingId={slotting.id} onPlanned={planned} />}</Shown>
    </div>
  );
  return (
    <Halves
      listShare={0.42}
      names={{ list: t("list"), picture: t("plan") }}
      list={tabbed(form)}
      picture={still}
    />
  );
}

function OneHealing(
  props: MovesProps & { readonly id: string; readonly still: ReactNode; readonly ask: () => void },
) {
  const { t } = useTranslation("floor");
  const asked = useQuery(readingHealing(props.id));
  const healing = asked.data;
  const isOpen = healing !== undefined && healing.result === null;
  const { job, curve } = useJob(isOpen ? healing.jobId : undefined, ["healings"]);
  if (healing?.result) return <HealingDone {...props} healing={healing} result={healing.result} />;
  const list = (
    <Shown of={asked}>{(it) => <SlottingProgress state={it.state} job={job} curve={curve} again={<Button variant="default" onClick={props.ask}>{t("planMoves")}</Button>} />}</Shown>
  ); // biome-ignore format: one line
  return (
    <Halves
      listShare={0.42}
      names={{ list: t("list"), picture: t("plan") }}
      list={props.tabbed(list)}
      picture={props.still}
    />
  );
}

function HealingDone(
  props: MovesProps & {
    readonly healing: Healing;
    readonly result: HealingResult;
    readonly ask: () => void;
  },
) {
  const { t } = useTranslation("floor");
  const { healing, result, search, change } = props;
  const [hovered, setHovered] = useState<string>();
  const slotted = useSlotted(props.answer, result);
  const isMoved = useMemo(() => new Set(healing.moves.map(({ skuCode }) => skuCode)), [healing]);
  const lit = useMemo(
    () =>
      slotted.rows.filter(({ skuCode }) => (hovered ? skuCode === hovered : isMoved.has(skuCode))),
    [slotted.rows, hovered, isMoved],
  );
  const list = (
    <div className={styles.moves}>
      <div className={styles.movesHead}>
        <MoveFigures healing={healing} result={result} />
        <p>
          <Button size="xs" variant="default" onClick={props.ask}>
            {t("planMoves")}
          </Button>{" "}
          <a href={`/v1/healings/${healing.id}/moves`} download>
            {t("movesCsv")}
          </a>
        </p>
      </div>
      {healing.moves.length === 0 ? (
        <Empty sentence={t("noMoves")} />
      ) : (
        <MovesTable healing={healing} result={result} lit={hovered} onHover={setHovered} />
      )}
    </div>
  );
  const picture = (
    <HeatPlan
      slotted={slotted}
      split={search.split ?? slotted.middle}
      onSplit={(split) => change({ split })}
      lit={lit}
      onHover={setHovered}
      onChoose={(sku) => change({ q: sku, sku, tab: undefined })}
    />
  );
  return (
    <Halves
      listShare={0.42}
      names={{ list: t("list"), picture: t("plan") }}
      list={props.tabbed(list)}
      picture={picture}
    />
  );
}
