import { useSession } from "../api/session.ts";

/** The id of the organisation that one acts for, as others name it. */
export function useOwnId(): string {
  return useSession()?.organisation.id ?? "";
}
