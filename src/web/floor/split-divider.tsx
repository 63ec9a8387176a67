import { type KeyboardEvent, type PointerEvent, useRef } from "react";
import { useTranslation } from "react-i18next";
import styles from "./heat-plan.module.css";

const KEY_STEPS: Readonly<Record<string, number>> = {
  ArrowLeft: -2,
  ArrowDown: -2,
  ArrowRight: 2,
  ArrowUp: 2,
  PageDown: -10,
  PageUp: 10,
  Home: -100,
  End: 100,
};

/** Turns before into after where it stands: dragged, or moved by arrow keys. */
export function SplitDivider(props: {
  /** Percent of the width, from the left. */
  readonly at: number;
  readonly onMove: (at: number) => void;
  /** The drag is over, or a key was pressed: the place to keep. */
  readonly onSettle: (at: number) => void;
}) {
  const { t } = useTranslation("floor");
  const isHeld = useRef(false);
  const { at } = props;
  const placeOf = (event: PointerEvent) => {
    const rect = event.currentTarget.parentElement!.getBoundingClientRect();
    const share = (event.clientX - rect.left) / rect.width;
    return Math.round(Math.min(1, Math.max(0, share)) * 100);
  };
  const pressed = (event: KeyboardEvent) => {
    const step = KEY_STEPS[event.key];
    if (step === undefined) return;
    event.preventDefault();
    props.onSettle(Math.min(100, Math.max(0, at + step)));
  };
  const release = (event: PointerEvent) => {
    if (!isHeld.current) return;
    isHeld.current = false;
    props.onSettle(placeOf(event));
  };
  return (
    <div
      className={styles.divider}
      role="slider"
      tabIndex={0}
      aria-label={t("divider")}
      aria-orientation="horizontal"
      aria-valuemin={0}
      aria-valuemax={100}
      aria-valuenow={at}
      aria-valuetext={t("dividerAt", { share: at })}
      style={{ left: `${at}%` }}
      onKeyDown={pressed}
      onPointerDown={(event) => {
        isHeld.current = true;
        event.currentTarget.setPointerCapture(event.pointerId);
      }}
      onPointerMove={(event) => {
        if (isHeld.current) props.onMove(placeOf(event));
      }}
      onPointerUp={release}
      onPointerCancel={release}
    >
      <span aria-hidden="true">↔</span>
    </div>
  );
}
