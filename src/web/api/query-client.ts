import { QueryClient } from "@tanstack/react-query";
import { Problem } from "./problem.ts";

/** What was read stays shown while it is read anew, and when the exchange cannot be reached. */
export const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 10_000,
      gcTime: 30 * 60_000,
      refetchOnWindowFocus: true,
      // A refusal is an answer: only what was lost on the way or is busy is asked for again.
      retry: (count, error) =>
        count < 2 && (!(error instanceof Problem) || error.status === 503 || error.status === 0),
    },
  },
});
