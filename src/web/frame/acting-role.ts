import { useSyncExternalStore } from "react";
import { type Role, useSession } from "../api/session.ts";

const KEPT_AS = "entrepot.role";

const listeners = new Set<() => void>();

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export function actAs(role: Role): void {
  localStorage.setItem(KEPT_AS, role);
  for (const listener of listeners) listener();
}

/** The role whose rail is shown: the one chosen here, if the organisation has it; else its first. */
export function useActingRole(): Role | undefined {
  const kept = useSyncExternalStore(subscribe, () => localStorage.getItem(KEPT_AS));
  const roles = useSession()?.organisation.roles ?? [];
  return roles.find((role) => role === kept) ?? roles.at(0);
}
