import { queryOptions, useQuery } from "@tanstack/react-query";
import { type AnswerOf, answerOf, api } from "./client.ts";
import { Problem } from "./problem.ts";

export type Session = AnswerOf<Awaited<ReturnType<typeof api.sessions.current.$get>>>;
export type Role = Session["organisation"]["roles"][number];

/** Who is signed in; null when nobody is. */
export const readingSession = queryOptions({
  queryKey: ["sessions", "current"],
  staleTime: 60_000,
  retry: false,
  queryFn: async ({ signal }): Promise<Session | null> => {
    try {
      return await answerOf(api.sessions.current.$get({}, { init: { signal } }));
    } catch (error) {
      if (error instanceof Problem && error.status === 401) return null;
      throw error;
    }
  },
});

/** Who is signed in; null when nobody is, undefined until it is known. */
export function useSession(): Session | null | undefined {
  return useQuery(readingSession).data;
}
