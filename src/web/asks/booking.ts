import { useNavigate } from "@tanstack/react-router";
import { api } from "../api/client.ts";
import { useWrite } from "../api/writing.ts";
import type { Ask, Match } from "./readings.ts";

/** Books what a match needs at its listing; then the hold says who answers by when. */
export function useLease(ask: Ask, period: { readonly from: string; readonly until: string }) {
  const navigate = useNavigate();
  return useWrite({
    send: (match: Match) =>
      api.holds.$post({
        json: {
          listingId: match.listing.id,
          requestId: ask.id,
          period,
          quantity: Math.ceil(match.quantity),
        },
      }),
    touches: ["holds", "listings", "requests"],
    done: ({ id }) => void navigate({ to: "/holds/$holdId", params: { holdId: id } }),
  });
}
