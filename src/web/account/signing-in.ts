import { useQueryClient } from "@tanstack/react-query";
import { useRouter } from "@tanstack/react-router";
import { api } from "../api/client.ts";
import type { Problem } from "../api/problem.ts";
import type { Role } from "../api/session.ts";
import { useWrite } from "../api/writing.ts";
import { placesOf } from "../frame/places.ts";

interface Credentials {
  readonly email: string;
  readonly password: string;
}

/** Signs in and goes on to where the reader was going, or to the first place of the role. */
export function useSignIn(next: string | undefined, failed: (problem: Problem) => boolean) {
  const queries = useQueryClient();
  const router = useRouter();
  return useWrite({
    send: ({ email, password }: Credentials) => api.sessions.$post({ json: { email, password } }),
    touches: [],
    failed,
    done: (session) => {
      // Nothing that was read for somebody else may be shown now.
      queries.clear();
      queries.setQueryData(["sessions", "current"], session);
      const role: Role | undefined = session.organisation.roles.at(0);
      const place = placesOf(role).at(0)?.to ?? "/";
      void router.navigate({ href: next ?? place });
    },
  });
}
