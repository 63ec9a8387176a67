import type { KeyboardEvent } from "react";
import { useTranslation } from "react-i18next";
import { daysLater, useFormats } from "../words/formats.ts";
import styles from "./calendar.module.css";
import type { Scale } from "./calendar-scale.ts";
import { dayOf, type Step } from "./capacity-steps.ts";

const STEPS: Readonly<Record<string, number>> = {
  ArrowLeft: -1,
  ArrowDown: -1,
  ArrowRight: 1,
  ArrowUp: 1,
  PageDown: -10,
  PageUp: 10,
};

interface GripProps {
  readonly draft: Step;
  readonly scale: Scale;
  readonly onDraft: (draft: Step) => void;
}

/** Moves by a key; other keys do what they always do. */
function byKey(move: (steps: number) => void) {
  return (event: KeyboardEvent) => {
    const steps = STEPS[event.key];
    if (steps === undefined) return;
    event.preventDefault();
    move(steps);
  };
}

function EndGrip({ draft, scale, onDraft, end }: GripProps & { readonly end: "from" | "until" }) {
  const { t } = useTranslation("space");
  const formats = useFormats();
  const shown = end === "from" ? draft.from : daysLater(draft.until, -1);
  const move = (days: number) => {
    const next = { ...draft, [end]: daysLater(draft[end], days) };
    if (next.from < next.until) onDraft(next);
  };
  return (
    <div
      role="slider"
      tabIndex={0}
      data-grip={end}
      className={styles.endGrip}
      style={{ left: scale.x(draft[end]), top: scale.top, height: scale.bottom - scale.top }}
      aria-label={t(end === "from" ? "gripFrom" : "gripUntil")}
      aria-valuemin={dayOf(scale.window.from)}
      aria-valuemax={dayOf(scale.window.until)}
      aria-valuenow={dayOf(shown)}
      aria-valuetext={formats.date(shown)}
      onKeyDown={byKey(move)}
    />
  );
}

/** What holds the ends of a change and its quantity: by pointer, finger or arrow keys. */
export function DraftGrips(props: GripProps) {
  const { t } = useTranslation("space");
  const formats = useFormats();
  const { draft, scale, onDraft } = props;
  const [x, end] = [scale.x(draft.from), scale.x(draft.until)];
  if (end <= x) return null;
  return (
    <>
      <EndGrip {...props} end="from" />
      <EndGrip {...props} end="until" />
      <div
        role="slider"
        tabIndex={0}
        data-grip="quantity"
        className={styles.quantityGrip}
        style={{ left: (x + end) / 2, top: scale.y(draft.quantity) }}
        aria-label={t("gripQuantity")}
        aria-orientation="vertical"
        aria-valuemin={0}
        aria-valuemax={scale.most}
        aria-valuenow={draft.quantity}
        aria-valuetext={formats.number(draft.quantity)}
        onKeyDown={byKey((steps) =>
          onDraft({ ...draft, quantity: Math.max(0, draft.quantity + steps * scale.step) }),
        )}
      />
    </>
  );
}
