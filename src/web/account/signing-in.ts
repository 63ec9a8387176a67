import { useQueryClient } from "@tanstack/react-query";
import { useRouter } from "@tanstack/react-router";
import { api } from "../api/client.ts";
import type { Problem } from "../api/problem.ts";
import type { Session } from "../api/session.ts";
import { useWrite } from "../api/writing.ts";
import { placesOf } from "../frame/places.ts";

interface Credentials {
  readonly email: string;
  readonly password: string;
  /** For whom to act; absent, the one the person has been in longest. */
  readonly organisationId?: string;
}

/** What follows when somebody acts for an organisation from now on. */
function useArriving() {
  const queries = useQueryClient();
  const router = useRouter();
  return (session: Session, next?: string) => {
    // Nothing that was read for somebody else may be shown now.
    queries.clear();
    queries.setQueryData(["sessions", "current"], session);
    const place = placesOf(session.organisation.roles.at(0)).at(0)?.to ?? "/";
    // In place of the form: what was typed or came by mail is behind no Back.
    void router.navigate({ href: next ?? place, replace: true });
  };
}

/** Signs in and goes on to where the reader was going, or to the first place of the role. */
export function useSignIn(next: string | undefined, failed: (problem: Problem) => boolean) {
  const arrive = useArriving();
  return useWrite({
    send: (json: Credentials) => api.sessions.$post({ json }),
    touches: [],
    failed,
    done: (session) => arrive(session, next),
  });
}

/** Goes on in the name of another organisation of the reader. */
export function useActingFor() {
  const arrive = useArriving();
  return useWrite({
    send: (organisationId: string) => api.sessions.current.$patch({ json: { organisationId } }),
    touches: [],
    done: (session) => arrive(session),
  });
}
