import { type PointerEvent, useCallback, useEffect, useRef, useState } from "react";
import type { Box } from "../../layout/engine/floor-plan-sheet.ts";

/** How much nearer than the whole one may look. */
const MOST_ZOOM = 24;
const STEP = 1.4;
/** A press that moves less is a click. */
const CLICK_PX = 4;

interface Point {
  readonly x: number;
  readonly y: number;
}

/** The part of the sheet that is seen, and what moves it. */
export interface Viewport {
  readonly box: Box;
  readonly ref: (element: HTMLElement | null) => void;
  zoom(factor: number): void;
  move(acrossShare: number, downShare: number): void;
  reset(): void;
  /** A point of the screen on the sheet. */
  at(event: { readonly clientX: number; readonly clientY: number }): Point | undefined;
  readonly handlers: {
    onPointerDown(event: PointerEvent): void;
    onPointerMove(event: PointerEvent): void;
    onPointerUp(event: PointerEvent): void;
    onPointerCancel(event: PointerEvent): void;
  };
  /** Whether the press that just ended dragged the sheet, so that it is no click. */
  hasDragged(): boolean;
}

/** Keeps the point where it is seen while the box grows or shrinks, within the whole. */
function zoomed(box: Box, whole: Box, factor: number, point: Point): Box {
  const width = Math.min(whole.width, Math.max(whole.width / MOST_ZOOM, box.width / factor));
  const ratio = width / box.width;
  const x = point.x - (point.x - box.x) * ratio;
  const y = point.y - (point.y - box.y) * ratio;
  return within({ x, y, width, height: box.height * ratio }, whole);
}

function within(box: Box, whole: Box): Box {
  const clamp = (value: number, low: number, high: number) =>
    Math.min(Math.max(value, low), Math.max(low, high));
  return {
    ...box,
    x: clamp(box.x, whole.x, whole.x + whole.width - box.width),
    y: clamp(box.y, whole.y, whole.y + whole.height - box.height),
  };
}

function centreOf(box: Box): Point {
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

interface Sheeted {
  readonly element: HTMLElement | null;
  readonly at: Viewport["at"];
  readonly scaleOf: (rect: DOMRect) => number;
  readonly setBox: (change: (before: Box) => Box) => void;
  readonly whole: Box;
}

/** One finger or the mouse moves the sheet, two fingers bring it nearer. */
function useDragging({ element, at, scaleOf, setBox, whole }: Sheeted) {
  const pressed = useRef(new Map<number, Point>());
  const moved = useRef(0);
  const drag = (event: PointerEvent) => {
    const own = pressed.current.get(event.pointerId);
    const rect = element?.getBoundingClientRect();
    if (!own || !rect) return;
    const here = { x: event.clientX, y: event.clientY };
    moved.current += Math.abs(here.x - own.x) + Math.abs(here.y - own.y);
    const other = [...pressed.current].find(([id]) => id !== event.pointerId)?.[1];
    pressed.current.set(event.pointerId, here);
    if (other) {
      const apart = (point: Point) => Math.hypot(point.x - other.x, point.y - other.y);
      const point = at({ clientX: (here.x + other.x) / 2, clientY: (here.y + other.y) / 2 });
      const factor = apart(here) / Math.max(1, apart(own));
      if (point) setBox((before) => zoomed(before, whole, factor, point));
      return;
    }
    if (moved.current < CLICK_PX) return;
    const scale = scaleOf(rect);
    const [dx, dy] = [(own.x - here.x) / scale, (own.y - here.y) / scale];
    setBox((before) => within({ ...before, x: before.x + dx, y: before.y + dy }, whole));
  };
  const lift = (event: PointerEvent) => void pressed.current.delete(event.pointerId);
  return {
    hasDragged: () => moved.current >= CLICK_PX,
    handlers: {
      onPointerDown(event: PointerEvent) {
        if (pressed.current.size === 0) moved.current = 0;
        pressed.current.set(event.pointerId, { x: event.clientX, y: event.clientY });
      },
      onPointerMove: drag,
      onPointerUp: lift,
      onPointerCancel: lift,
    },
  };
}

/** A sheet that is shown whole, and looked at more closely by wheel, fingers, keys and buttons. */
export function useViewport(whole: Box): Viewport {
  const [box, setBox] = useState(whole);
  const [element, setElement] = useState<HTMLElement | null>(null);
  const latest = useRef(box);
  latest.current = box;
  useEffect(() => setBox(whole), [whole]);
  // The sheet is shown as large as fits, in the middle: the same as xMidYMid meet.
  const scaleOf = useCallback((rect: DOMRect) => {
    const { width, height } = latest.current;
    return Math.min(rect.width / width, rect.height / height);
  }, []);
  const at: Viewport["at"] = useCallback(
    ({ clientX, clientY }) => {
      const rect = element?.getBoundingClientRect();
      if (!rect || rect.width === 0) return undefined;
      const middle = centreOf(latest.current);
      const scale = scaleOf(rect);
      return {
        x: middle.x + (clientX - rect.left - rect.width / 2) / scale,
        y: middle.y + (clientY - rect.top - rect.height / 2) / scale,
      };
    },
    [element, scaleOf],
  );
  useEffect(() => {
    // React listens to wheels passively, which could not keep the page from scrolling.
    const wheeled = (event: WheelEvent) => {
      const point = at(event);
      if (!point) return;
      event.preventDefault();
      setBox((before) => zoomed(before, whole, Math.exp(-event.deltaY / 400), point));
    };
    element?.addEventListener("wheel", wheeled, { passive: false });
    return () => element?.removeEventListener("wheel", wheeled);
  }, [element, at, whole]);
  const move: Viewport["move"] = (across, down) =>
    setBox((before) =>
      within(
        { ...before, x: before.x + across * before.width, y: before.y + down * before.height },
        whole,
      ),
    );
  const dragging = useDragging({ element, at, scaleOf, setBox, whole });
  return {
    box,
    ref: setElement,
    zoom: (factor) => setBox((before) => zoomed(before, whole, factor, centreOf(before))),
    move,
    reset: () => setBox(whole),
    at,
    ...dragging,
  };
}

/** Moves the sheet by a key; false if the key means nothing to it. */
export function moveByKey(viewport: Viewport, key: string): boolean {
  const moves: Readonly<Record<string, () => void>> = {
    "+": () => viewport.zoom(STEP),
    "=": () => viewport.zoom(STEP),
    "-": () => viewport.zoom(1 / STEP),
    "0": viewport.reset,
    ArrowLeft: () => viewport.move(-0.1, 0),
    ArrowRight: () => viewport.move(0.1, 0),
    ArrowUp: () => viewport.move(0, -0.1),
    ArrowDown: () => viewport.move(0, 0.1),
  };
  moves[key]?.();
  return key in moves;
}

export { STEP as ZOOM_STEP };
