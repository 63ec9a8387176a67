import { lazy, type ReactNode, Suspense } from "react";
import { SkeletonRows } from "../frame/states.tsx";
import type { Bounds } from "./map-context.ts";

export interface MapViewProps {
  /** What the map shows, for those who hear it. */
  readonly label: string;
  /** Where it looks at first, and again whenever this changes to other bounds. */
  readonly bounds?: Bounds | undefined;
  /** Called after the reader has moved it. */
  readonly onMoved?: (bounds: Bounds) => void;
  /** Called with a click on the ground, not on a mark: longitude and latitude. */
  readonly onClick?: (point: readonly [number, number]) => void;
  /** Layers. */
  readonly children?: ReactNode;
}

const DrawnMap = lazy(() => import("./drawn-map.tsx"));

/** A map; MapLibre comes with the first one that is shown. */
export function MapView(props: MapViewProps) {
  return (
    <Suspense fallback={<SkeletonRows count={3} />}>
      <DrawnMap {...props} />
    </Suspense>
  );
}
