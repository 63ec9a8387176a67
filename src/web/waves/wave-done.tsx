import { SegmentedControl } from "@mantine/core";
import { useNavigate, useSearch } from "@tanstack/react-router";
import { useCallback } from "react";
import { useTranslation } from "react-i18next";
import type { FloorPlanAnswer } from "../floor/readings.ts";
import { Halves } from "../frame/halves.tsx";
import { Empty } from "../frame/states.tsx";
import { useFormats } from "../words/formats.ts";
import { BatchPicks } from "./batch-picks.tsx";
import { BatchPlan } from "./batch-plan.tsx";
import { BatchesTable } from "./batches-table.tsx";
import { LeftOutTable } from "./left-out-table.tsx";
import type { Wave, WaveResult } from "./readings.ts";
import type { WAVE_TABS } from "./routes.ts";
import { WaveBoard } from "./wave-board.tsx";
import { WaveFigures } from "./wave-figures.tsx";
import styles from "./waves.module.css";

type Tab = (typeof WAVE_TABS)[number];

interface DoneProps {
  readonly wave: Wave;
  readonly result: WaveResult;
  readonly answer: FloorPlanAnswer;
}

function useChoice(result: WaveResult) {
  const { batch: number, tab = "batches" } = useSearch({ from: "/waves/$waveId" });
  const navigate = useNavigate();
  const change = useCallback(
    (change: { readonly batch?: number; readonly tab?: Tab }) =>
      void navigate({ to: ".", search: (search) => ({ ...search, ...change }), replace: true }),
    [navigate],
  );
  const batch =
    result.batches.find((each) => each.number === number) ?? result.batches.at(0) ?? undefined;
  return { batch, tab, change };
}

function List({ wave, result, answer }: DoneProps) {
  const { t } = useTranslation("waves");
  const formats = useFormats();
  const { batch, tab, change } = useChoice(result);
  const leftOut = result.leftOut.length;
  return (
    <div className={styles.done}>
      <WaveBoard
        wave={wave}
        result={result}
        chosen={batch?.number}
        onChoose={(number) => change({ batch: number, tab: "picks" })}
      />
      <div className={styles.tabbed}>
        <SegmentedControl
          aria-label={t("tabs")}
          value={tab}
          data={[
            { value: "batches", label: t("batches") },
            { value: "picks", label: batch ? t("batchNumber", { number: batch.number }) : "–" },
            {
              value: "leftOut",
              label: leftOut > 0 ? `${t("leftOut")} (${formats.number(leftOut)})` : t("leftOut"),
            },
          ]}
          onChange={(chosen) => change({ tab: chosen as Tab })}
        />
        <div className={styles.tab}>
          {tab === "batches" && (
            <BatchesTable
              batches={result.batches}
              lit={batch?.number}
              onOpen={(number) => change({ batch: number })}
            />
          )}
          {tab === "picks" &&
            (batch ? (
              <BatchPicks key={batch.number} wave={wave} batch={batch} answer={answer} />
            ) : (
              <Empty sentence={t("noBatches")} />
            ))}
          {tab === "leftOut" && <LeftOutTable orders={result.leftOut} />}
        </div>
      </div>
    </div>
  );
}

function Picture({ result, answer }: DoneProps) {
  const { t } = useTranslation("waves");
  const { batch } = useChoice(result);
  if (!batch) return <Empty sentence={t("noBatches")} />;
  return <BatchPlan batch={batch} answer={answer} />;
}

/** A planned wave: its figures, its board, and the tour of the batch chosen. */
export function WaveDone(props: DoneProps) {
  const { t } = useTranslation("waves");
  return (
    <div className={styles.whole}>
      <WaveFigures result={props.result} />
      <Halves
        listShare={0.58}
        names={{ list: t("board"), picture: t("plan") }}
        list={<List {...props} />}
        picture={<Picture {...props} />}
      />
    </div>
  );
}
