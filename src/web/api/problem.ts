/** One fault of what was sent: where it is, which rule it breaks, and the values it speaks of. */
export interface Fault {
  readonly pointer: string;
  readonly code: string;
  readonly detail: string;
  readonly params?: Readonly<Record<string, unknown>>;
}

/** A problem document as the exchange sends it (RFC 9457). */
export interface ProblemBody {
  readonly code?: string;
  readonly detail?: string;
  readonly params?: Readonly<Record<string, unknown>>;
  readonly faults?: readonly Fault[];
}

/** What the exchange refused, or what failed on the way to it. */
export class Problem extends Error {
  override readonly name = "Problem";
  readonly status: number;
  readonly code: string;
  readonly params: Readonly<Record<string, unknown>>;
  readonly faults: readonly Fault[];
  readonly requestId: string | undefined;

  constructor(status: number, body: ProblemBody | undefined, requestId: string | undefined) {
    super(body?.detail ?? `HTTP ${status}`);
    this.status = status;
    this.code = body?.code ?? "internal";
    this.params = body?.params ?? {};
    this.faults = body?.faults ?? [];
    this.requestId = requestId;
  }
}

/** Whatever was thrown, as a problem: what is none was lost on the way. */
export function problemOf(thrown: unknown): Problem {
  if (thrown instanceof Problem) return thrown;
  const detail = thrown instanceof Error ? thrown.message : String(thrown);
  return new Problem(0, { code: "unreachable", detail }, undefined);
}

/** A fault's field as forms name it: `/rules/tiers/0/rate` is `rules.tiers.0.rate`. */
export function fieldOf(fault: Fault): string {
  return fault.pointer.replace(/^[/?]/, "").replaceAll("/", ".");
}
