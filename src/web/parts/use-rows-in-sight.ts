import { type RefObject, useEffect, useState } from "react";

/** Rows drawn above and below those in sight, so that a scroll shows no gap. */
const SPARE_ROWS = 12;

/** Rows `first` to `end` − 1 of a table are near what is in sight. */
export interface RowsInSight {
  readonly first: number;
  readonly end: number;
}

/**
 * Which of `count` rows, all of one height, are near enough to be drawn. Written here, as rows of
 * one height need a division where the libraries for any height weigh 11 kB gzip in the first view.
 */
export function useRowsInSight(
  scroller: RefObject<HTMLElement | null>,
  count: number,
  rowHeightPx: number,
): RowsInSight {
  const [inSight, setInSight] = useState<RowsInSight>({ first: 0, end: 0 });
  useEffect(() => {
    const element = scroller.current;
    if (!element) return;
    const look = () => {
      const top = Math.floor(element.scrollTop / rowHeightPx);
      const rows = Math.ceil(element.clientHeight / rowHeightPx);
      // In steps of half the spare rows, so that most scrolled pixels draw nothing anew.
      const step = SPARE_ROWS / 2;
      const first = Math.max(0, Math.floor((top - step) / step) * step);
      const end = Math.ceil((top + rows + step) / step) * step;
      setInSight((before) =>
        before.first === first && before.end === end ? before : { first, end },
      );
    };
    look();
    const resized = new ResizeObserver(look);
    resized.observe(element);
    element.addEventListener("scroll", look, { passive: true });
    return () => {
      resized.disconnect();
      element.removeEventListener("scroll", look);
    };
  }, [scroller, rowHeightPx]);
  return { first: Math.min(inSight.first, count), end: Math.min(inSight.end, count) };
}
