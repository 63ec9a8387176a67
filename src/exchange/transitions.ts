import { AppError } from "../platform/errors.ts";

/** Who may move a machine from one state to another. */
export interface Transition {
  readonly machine: "exchange.listing" | "exchange.hold" | "exchange.lease";
  /** '' when the thing is made. */
  readonly from: string;
  readonly to: string;
  readonly actor: "owner" | "exporter" | "clock";
}

/**
 * Every move there is; the table platform.transition holds the same and a trigger refuses all else.
 * `expired` is no state of a hold but what the clock makes of an active one.
 */
export const TRANSITIONS: readonly Transition[] = [
  { machine: "exchange.listing", from: "", to: "draft", actor: "owner" },
  { machine: "exchange.listing", from: "draft", to: "published", actor: "owner" },
  { machine: "exchange.listing", from: "published", to: "paused", actor: "owner" },
  { machine: "exchange.listing", from: "paused", to: "published", actor: "owner" },
  { machine: "exchange.listing", from: "draft", to: "closed", actor: "owner" },
  { machine: "exchange.listing", from: "published", to: "closed", actor: "owner" },
  { machine: "exchange.listing", from: "paused", to: "closed", actor: "owner" },
  { machine: "exchange.hold", from: "", to: "active", actor: "exporter" },
  { machine: "exchange.hold", from: "active", to: "converted", actor: "owner" },
  { machine: "exchange.hold", from: "active", to: "declined", actor: "owner" },
  { machine: "exchange.hold", from: "active", to: "released", actor: "exporter" },
  { machine: "exchange.lease", from: "", to: "funded", actor: "owner" },
  { machine: "exchange.lease", from: "funded", to: "active", actor: "clock" },
  { machine: "exchange.lease", from: "funded", to: "cancelled", actor: "exporter" },
  { machine: "exchange.lease", from: "funded", to: "cancelled", actor: "owner" },
  { machine: "exchange.lease", from: "active", to: "ended", actor: "clock" },
];

/** @throws AppError `invalid_transition` if the move is not listed for this actor */
export function checkTransition(move: Transition): void {
  const isListed = TRANSITIONS.some(
    (listed) =>
      listed.machine === move.machine &&
      listed.from === move.from &&
      listed.to === move.to &&
      listed.actor === move.actor,
  );
  if (isListed) return;
  const thing = move.machine.split(".").at(-1) ?? "";
  throw new AppError(
    "invalid_transition",
    `A ${thing} that is ${move.from} cannot be ${move.to} by its ${move.actor}.`,
    { params: { from: move.from, to: move.to } },
  );
}
