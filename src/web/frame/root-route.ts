import { createRootRoute } from "@tanstack/react-router";
import { Shell } from "./shell.tsx";
import { BrokenView, NoSuchPage } from "./states.tsx";

/** Of two halves side by side, the one a phone shows. */
export type Side = "list" | "picture";

export const rootRoute = createRootRoute({
  component: Shell,
  errorComponent: BrokenView,
  notFoundComponent: NoSuchPage,
  validateSearch: (search: Record<string, unknown>): { side?: Side } =>
    search.side === "picture" || search.side === "list" ? { side: search.side } : {},
});
