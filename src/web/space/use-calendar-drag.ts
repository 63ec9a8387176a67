import { type PointerEvent, useRef, useState } from "react";
import { daysLater } from "../words/formats.ts";
import type { Scale } from "./calendar-scale.ts";
import type { Step } from "./capacity-steps.ts";

/** What of the change the pointer holds. */
export type Grip = "days" | "from" | "until" | "quantity";

interface Held {
  readonly grip: Grip;
  readonly anchor: string;
  readonly startX: number;
  readonly before: Step | undefined;
  /** The scale of the moment it was gripped: it must not move under the pointer. */
  readonly scale: Scale;
  hasMoved: boolean;
}

const CLICK_PX = 4;

/** The days between two, both with their whole day. */
function spanOf(a: string, b: string): { from: string; until: string } {
  return a < b ? { from: a, until: daysLater(b, 1) } : { from: b, until: daysLater(a, 1) };
}

function dragged(held: Held, x: number, y: number, quantity: number): Step {
  const { scale, before, grip, anchor } = held;
  const date = scale.dateAt(x);
  if (grip === "days" || !before) return { ...spanOf(anchor, date), quantity };
  if (grip === "quantity") return { ...before, quantity: scale.quantityAt(y) };
  if (grip === "from") {
    const last = daysLater(before.until, -1);
    return { ...before, from: date < last ? date : last };
  }
  const until = daysLater(date, 1);
  return { ...before, until: until > before.from ? until : daysLater(before.from, 1) };
}

/**
 * Drags a change over the calendar: days by pressing on it, then its ends and its quantity by their
 * grips. What is being dragged is told apart from what was let go.
 *
 * @param quantityOn what a change that begins on a day proposes
 * @param onClick a press on a day that did not move
 */
export function useCalendarDrag(props: {
  readonly scale: Scale;
  readonly draft: Step | undefined;
  readonly quantityOn: (date: string) => number;
  readonly onDone: (draft: Step) => void;
  readonly onClick: (date: string) => void;
}) {
  const held = useRef<Held>(undefined);
  const [moving, setMoving] = useState<Step>();
  const { scale, draft } = props;
  const at = (event: PointerEvent) => {
    const rect = event.currentTarget.getBoundingClientRect();
    return { x: event.clientX - rect.left, y: event.clientY - rect.top };
  };
  const quantity = () => draft?.quantity ?? props.quantityOn(held.current?.anchor ?? "");
  return {
    moving,
    scale: moving ? (held.current?.scale ?? scale) : scale,
    grip(event: PointerEvent) {
      if (event.button !== 0) return;
      const { x } = at(event);
      const name = (event.target as Element).closest("[data-grip]")?.getAttribute("data-grip");
      const grip = (name ?? "days") as Grip;
      const anchor = scale.dateAt(x);
      held.current = { grip, anchor, startX: x, before: draft, scale, hasMoved: false };
      event.currentTarget.setPointerCapture(event.pointerId);
    },
    move(event: PointerEvent): { x: number; y: number } {
      const point = at(event);
      const own = held.current;
      if (!own) return point;
      const isFar = own.grip !== "days" || Math.abs(point.x - own.startX) >= CLICK_PX;
      own.hasMoved ||= isFar;
      if (own.hasMoved) setMoving(dragged(own, point.x, point.y, quantity()));
      return point;
    },
    letGo() {
      const own = held.current;
      held.current = undefined;
      setMoving(undefined);
      if (!own) return;
      if (own.hasMoved && moving) props.onDone(moving);
      else if (own.grip === "days") props.onClick(own.anchor);
    },
    cancel() {
      held.current = undefined;
      setMoving(undefined);
    },
  };
}
