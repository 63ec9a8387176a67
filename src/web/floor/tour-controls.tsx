import { Button, NativeSelect } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { useFormats } from "../words/formats.ts";
import styles from "./tour.module.css";
import { SPEEDS, type TourPlayer, useMoment } from "./tour-player.ts";
import { takenBy, type WalkedTour } from "./walked.ts";

const MM_PER_M = 1_000;

/** Plays the tour, or walks it pick by pick. */
export function TourControls({
  walked,
  player,
}: {
  readonly walked: WalkedTour;
  readonly player: TourPlayer;
}) {
  const { t } = useTranslation("floor");
  const formats = useFormats();
  const { walkedMm, isPlaying, speed } = useMoment(player);
  return (
    <div className={styles.controls}>
      <Button variant="default" onClick={() => player.step(-1)} aria-label={t("previousPick")}>
        ←
      </Button>
      <Button variant="default" miw={72} onClick={isPlaying ? player.pause : player.play}>
        {isPlaying ? t("pause") : t("play")}
      </Button>
      <Button variant="default" onClick={() => player.step(1)} aria-label={t("nextPick")}>
        →
      </Button>
      <NativeSelect
        aria-label={t("speed")}
        value={String(speed)}
        data={SPEEDS.map((each) => ({ value: String(each), label: `${each}×` }))}
        onChange={(event) => {
          const chosen = SPEEDS.find((each) => String(each) === event.currentTarget.value);
          if (chosen) player.setSpeed(chosen);
        }}
      />
      <span className={styles.position}>
        {t("walkedSoFar", {
          taken: formats.number(takenBy(walked, walkedMm)),
          picks: formats.number(walked.stops.length),
          metres: formats.metres(walkedMm / MM_PER_M),
        })}
      </span>
    </div>
  );
}

/** The picks in the order of the tour; each leads the picker there. */
export function TourSequence(props: {
  readonly walked: WalkedTour;
  readonly player: TourPlayer;
  readonly skuIn: (slot: number) => string | undefined;
}) {
  const { t } = useTranslation("floor");
  const formats = useFormats();
  const { walked, player } = props;
  const taken = takenBy(walked, useMoment(player).walkedMm);
  return (
    <ol className={styles.sequence} aria-label={t("sequence")}>
      {walked.stops.map(({ name, slot, atMm }, index) => (
        <li key={name} data-taken={index < taken || undefined}>
          <button
            type="button"
            aria-current={index === taken - 1 ? "step" : undefined}
            onClick={() => player.seek(atMm)}
          >
            <span className={styles.ordinal}>{index + 1}</span>
            <span>{name}</span>
            <span className={styles.held}>{props.skuIn(slot)}</span>
            <span className={styles.at}>{formats.metres(atMm / MM_PER_M)}</span>
          </button>
        </li>
      ))}
    </ol>
  );
}
