import { type KeyboardEvent, type MouseEvent, type PointerEvent, useRef, useState } from "react";
import { useArranging } from "./arrangement-context.ts";
import type { Day, Mark } from "./day.ts";
import type { axisOf } from "./gantt-model.ts";
import { indexAt, visitAt } from "./gantt-model.ts";
import type { PlanCheck } from "./readings.ts";
import type { Target } from "./use-arrangement.ts";

/** A pointer that has moved less than this meant to click. */
const SLACK_PX = 4;

interface Wanted {
  readonly day: Day;
  readonly mark: Mark;
  readonly axis: ReturnType<typeof axisOf>;
  readonly rowPx: number;
  readonly nearPx: number;
  readonly onHover: (mark: Mark) => void;
  readonly onOpen: (mark: Mark) => void;
}

export interface GanttDrag {
  /** The stop under the pointer's hand. */
  readonly dragged: string | undefined;
  /** The row it would fall on. */
  readonly over: number | undefined;
  /** What that would cost and break, once known. */
  readonly preview: PlanCheck | undefined;
}

type At = MouseEvent<SVGSVGElement>;

/** Stops dragged from row to row of the time line, by pointer or by key. */
export function useGanttDrag(wanted: Wanted) {
  const { day, mark, axis, rowPx, nearPx, onHover, onOpen } = wanted;
  const arrangement = useArranging();
  const pressed = useRef<{ readonly stop: string; readonly x: number; readonly y: number }>(
    undefined,
  );
  const [drag, setDrag] = useState<GanttDrag>({
    dragged: undefined,
    over: undefined,
    preview: undefined,
  });

  const secondsAt = (event: At): number => {
    const box = event.currentTarget.getBoundingClientRect();
    return axis.fromS + ((event.clientX - box.left) * (axis.untilS - axis.fromS)) / box.width;
  };
  const rowAt = (event: At): number => {
    const box = event.currentTarget.getBoundingClientRect();
    return Math.floor((event.clientY - box.top) / rowPx);
  };
  const markAt = (event: At): Mark => {
    const row = day.rows[rowAt(event)];
    if (!row) return {};
    const nearS =
      (nearPx * (axis.untilS - axis.fromS)) / event.currentTarget.getBoundingClientRect().width;
    return { vehicle: row.vehicle.id, stop: visitAt(row, secondsAt(event), nearS)?.stopId };
  };
  const targetAt = (event: At): Target | undefined => {
    const row = day.rows[rowAt(event)];
    return row && { vehicle: row.vehicle.id, index: indexAt(row, secondsAt(event)) };
  };

  const dragTo = (stop: string, event: At) => {
    const over = rowAt(event);
    const target = targetAt(event);
    if (drag.dragged === stop && drag.over === over) return;
    setDrag({ dragged: stop, over: target && over, preview: undefined });
    if (!target || target.vehicle === day.vehicleOfStop.get(stop)) return;
    void arrangement.preview(stop, target).then(
      (preview) => setDrag((now) => (now.over === over ? { ...now, preview } : now)),
      // The drop itself tells what is wrong.
      () => {},
    );
  };
  const letGo = () => {
    pressed.current = undefined;
    setDrag({ dragged: undefined, over: undefined, preview: undefined });
  };

  const handlers = {
    onPointerDown: (event: PointerEvent<SVGSVGElement>) => {
      const { stop } = markAt(event);
      if (stop === undefined || event.button !== 0) return;
      pressed.current = { stop, x: event.clientX, y: event.clientY };
      event.currentTarget.setPointerCapture(event.pointerId);
    },
    onPointerMove: (event: PointerEvent<SVGSVGElement>) => {
      const held = pressed.current;
      if (!held) return onHover(markAt(event));
      const isFar = Math.hypot(event.clientX - held.x, event.clientY - held.y) > SLACK_PX;
      if (isFar || drag.dragged) dragTo(held.stop, event);
    },
    onPointerUp: (event: PointerEvent<SVGSVGElement>) => {
      const { dragged } = drag;
      const target = targetAt(event);
      letGo();
      if (dragged === undefined) onOpen(markAt(event));
      else if (target) arrangement.move(dragged, target);
    },
    onPointerCancel: letGo,
    onPointerLeave: () => onHover({}),
  };

  /** Alt and an arrow move the stop that is open: up and down to other vehicles, else in its order. */
  const keyPressed = (event: KeyboardEvent) => {
    const { stop } = mark;
    const vehicle = stop === undefined ? undefined : day.vehicleOfStop.get(stop);
    if (!event.altKey || stop === undefined || vehicle === undefined) return;
    const row = day.rows.findIndex((each) => each.vehicle.id === vehicle);
    const index = day.rows[row]!.route!.stops.findIndex(({ stopId }) => stopId === stop);
    const targets: Record<string, Target | undefined> = {
      ArrowUp: row > 0 ? { vehicle: day.rows[row - 1]!.vehicle.id } : undefined,
      ArrowDown: day.rows[row + 1] && { vehicle: day.rows[row + 1]!.vehicle.id },
      ArrowLeft: index > 0 ? { vehicle, index: index - 1 } : undefined,
      ArrowRight: { vehicle, index: index + 2 },
    };
    const target = targets[event.key];
    if (!target) return;
    event.preventDefault();
    arrangement.move(stop, target);
  };
  return { ...drag, handlers, keyPressed };
}
