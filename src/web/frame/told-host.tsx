import { lazy, Suspense, useSyncExternalStore } from "react";
import { subscribeTold, wasTold } from "./tell.ts";

const Told = lazy(() => import("./told.tsx"));

/** Where notifications are shown; it comes with the first one there is. */
export function ToldHost() {
  const isWanted = useSyncExternalStore(subscribeTold, wasTold);
  if (!isWanted) return null;
  return (
    <Suspense>
      <Told />
    </Suspense>
  );
}
