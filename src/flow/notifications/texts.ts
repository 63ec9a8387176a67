import type { Kind } from "../../platform/ids.ts";
import type { NewsParams } from "./schema.ts";

/** What a notification's payload holds of the hold or lease it tells of. */
interface Subject {
  readonly exporter: { readonly name: string };
  readonly owner: { readonly name: string };
  readonly period: { readonly from: string; readonly until: string };
  readonly quantity: number;
  readonly unit: string;
  /** Of a hold: until when the owner may answer. */
  readonly expiresAt?: string;
}

/** News in words, and what they are made of. */
export interface NewsWords {
  readonly kind: Kind;
  readonly title: string;
  readonly text: string;
  readonly params: NewsParams;
}

function minuteOf(instant = ""): string {
  return `${instant.slice(0, 16).replace("T", " ")} UTC`;
}

interface Text {
  readonly kind: Kind;
  readonly title: string;
  text(subject: Subject, amount: string, period: string): string;
}

/** Every kind of news that parties are told of, in words. */
const TEXTS: Readonly<Record<string, Text>> = {
  "hold.booked": {
    kind: "hold",
    title: "Space booked, waiting for the owner",
    text: ({ exporter, owner, expiresAt }, amount, period) =>
      `${exporter.name} holds ${amount} at ${owner.name} ${period}. The owner may answer until ${minuteOf(expiresAt)}.`,
  },
  "hold.declined": {
    kind: "hold",
    title: "Booking declined",
    text: ({ exporter, owner }, amount, period) =>
      `${owner.name} declined the ${amount} ${exporter.name} wanted ${period}.`,
  },
  "hold.released": {
    kind: "hold",
    title: "Booking given back",
    text: ({ exporter }, amount, period) => `${exporter.name} gave back ${amount} ${period}.`,
  },
  "lease.signed": {
    kind: "lease",
    title: "Lease signed",
    text: ({ exporter, owner }, amount, period) =>
      `${exporter.name} leases ${amount} from ${owner.name} ${period}.`,
  },
  "lease.cancelled": {
    kind: "lease",
    title: "Lease cancelled",
    text: ({ exporter, owner }, amount, period) =>
      `The lease of ${amount} between ${exporter.name} and ${owner.name} ${period} was cancelled before it began.`,
  },
  "lease.activated": {
    kind: "lease",
    title: "Lease begun",
    text: ({ exporter, owner }, amount, period) =>
      `The lease of ${amount} between ${exporter.name} and ${owner.name} runs ${period}.`,
  },
  "lease.ended": {
    kind: "lease",
    title: "Lease ended",
    text: ({ exporter, owner }, amount, period) =>
      `The lease of ${amount} between ${exporter.name} and ${owner.name} ${period} has ended.`,
  },
};

/** The words of an event and the kind of its subject; undefined for news nobody is told of. */
export function wordsOf(
  type: string,
  payload: Readonly<Record<string, unknown>>,
): NewsWords | undefined {
  const words = TEXTS[type];
  const subject = (payload.hold ?? payload.lease) as Subject | undefined;
  if (!words || !subject) return undefined;
  const { exporter, owner, quantity, unit, period, expiresAt } = subject;
  const when = `from ${period.from} until ${period.until}`;
  return {
    kind: words.kind,
    title: words.title,
    text: words.text(subject, `${quantity} ${unit}`, when),
    params: {
      exporter: exporter.name,
      owner: owner.name,
      quantity,
      unit,
      period,
      expiresAt: expiresAt ?? null,
    },
  };
}
