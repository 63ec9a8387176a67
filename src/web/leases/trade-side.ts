import { useSession } from "../api/session.ts";
import { useActingRole } from "../frame/acting-role.ts";
import type { Hold, TradeSide } from "./readings.ts";

/** On which side of a booking the reader's organisation stands. */
export function useSideOf(booking: Pick<Hold, "owner" | "exporter"> | undefined) {
  const ownId = useSession()?.organisation.id;
  if (!booking) return undefined;
  if (booking.owner.id === ownId) return "owner" as const;
  return booking.exporter.id === ownId ? ("exporter" as const) : undefined;
}

/** Which bookings belong to the role one acts in: those asked for, or those on one's own space. */
export function useTradeSide(): TradeSide | undefined {
  const role = useActingRole();
  return role === "owner" || role === "exporter" ? role : undefined;
}
