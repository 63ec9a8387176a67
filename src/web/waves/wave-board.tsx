import { memo, useMemo } from "react";
import { useTranslation } from "react-i18next";
import timeLine from "../parts/time-line.module.css";
import { useFormats } from "../words/formats.ts";
import { type Board, type BoardTour, boardOf, ticksOf } from "./board-model.ts";
import type { Wave, WaveResult } from "./readings.ts";
import styles from "./wave-board.module.css";

const ROW_PX = 34;
/** More lines than these would be a grey wall. */
const MAX_DUE_LINES = 12;

function Axis({ board }: { readonly board: Board }) {
  const formats = useFormats();
  return (
    <div className={timeLine.hours} aria-hidden="true">
      {ticksOf(board.endS).map((seconds) => (
        <span key={seconds} style={{ left: `${(seconds / board.endS) * 100}%` }}>
          {formats.clock(board.startMs + seconds * 1_000)}
        </span>
      ))}
    </div>
  );
}

const Tour = memo(function Tour(props: {
  readonly tour: BoardTour;
  readonly endS: number;
  readonly isChosen: boolean;
  readonly onChoose: (number: number) => void;
}) {
  const { t } = useTranslation("waves");
  const formats = useFormats();
  const { tour, endS } = props;
  const { batch, fromS, untilS, isLate } = tour;
  const words = t(isLate ? "lateBatchAt" : "batchAt", {
    number: batch.number,
    picker: batch.picker,
    orders: formats.number(batch.orders.length),
    walk: formats.metres(batch.walkM),
  });
  return (
    <button
      type="button"
      className={styles.tour}
      data-late={isLate || undefined}
      data-chosen={props.isChosen || undefined}
      aria-pressed={props.isChosen}
      aria-label={words}
      title={words}
      style={{
        left: `${(fromS / endS) * 100}%`,
        width: `${((untilS - fromS) / endS) * 100}%`,
      }}
      onClick={() => props.onChoose(batch.number)}
    >
      {batch.number}
    </button>
  );
});

/** Who picks which batch when: a row a picker, due times as lines across, late batches marked. */
export function WaveBoard(props: {
  readonly wave: Wave;
  readonly result: WaveResult;
  readonly chosen: number | undefined;
  readonly onChoose: (number: number) => void;
}) {
  const { t } = useTranslation("waves");
  const formats = useFormats();
  const { wave, result, chosen } = props;
  const board = useMemo(() => boardOf(wave.startsAt, result), [wave.startsAt, result]);
  const { endS, startMs, duesS, rows } = board;
  const firstComeS = (Date.parse(result.firstCome.endsAt) - startMs) / 1_000;
  const lines = duesS.length <= MAX_DUE_LINES ? duesS : [];
  return (
    <section
      className={timeLine.scroller}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls
      tabIndex={0}
      aria-label={t("boardOf", { count: rows.length })}
    >
      <div className={`${timeLine.chart} ${styles.chart}`}>
        <Axis board={board} />
        <ul className={`${timeLine.names} ${styles.names}`}>
          {rows.map(({ picker, walkM }) => (
            <li key={picker} style={{ height: ROW_PX }}>
              <span>{picker}</span>
              <small>{formats.metres(walkM)}</small>
            </li>
          ))}
        </ul>
        <div className={styles.rows} style={{ height: rows.length * ROW_PX }}>
          {ticksOf(endS).map((seconds) => (
            <i
              key={seconds}
              className={styles.tick}
              style={{ left: `${(seconds / endS) * 100}%` }}
            />
          ))}
          {lines.map((dueS) => (
            <i
              key={dueS}
              className={styles.due}
              style={{ left: `${(dueS / endS) * 100}%` }}
              title={t("dueAt", { at: formats.clock(startMs + dueS * 1_000) })}
            />
          ))}
          <i
            className={styles.firstCome}
            style={{ left: `${(firstComeS / endS) * 100}%` }}
            title={t("firstComeEnds", { at: formats.clock(startMs + firstComeS * 1_000) })}
          />
          {rows.map(({ picker, tours }, row) => (
            <div key={picker} className={styles.row} style={{ top: row * ROW_PX, height: ROW_PX }}>
              {tours.map((tour) => (
                <Tour
                  key={tour.batch.number}
                  tour={tour}
                  endS={endS}
                  isChosen={tour.batch.number === chosen}
                  onChoose={props.onChoose}
                />
              ))}
            </div>
          ))}
        </div>
      </div>
      <p className={styles.key}>
        <span>
          <i className={styles.dueKey} /> {t("dueKey")}
        </span>
        <span>
          <i className={styles.lateKey} /> {t("lateKey")}
        </span>
        <span>
          <i className={styles.firstComeKey} /> {t("firstComeKey")}
        </span>
      </p>
    </section>
  );
}
