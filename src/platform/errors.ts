/** Every code an answer may carry, with its HTTP status. Nothing outside this table is ever sent. */
export const STATUS_OF_CODE = {
  malformed: 400,
  unauthenticated: 401,
  wrong_credentials: 401,
  forbidden: 403,
  wrong_role: 403,
  missing_scope: 403,
  bad_origin: 403,
  not_found: 404,
  method_not_allowed: 405,
  conflict: 409,
  email_taken: 409,
  code_taken: 409,
  zone_taken: 409,
  invalid_transition: 409,
  insufficient_capacity: 409,
  capacity_in_use: 409,
  hold_expired: 409,
  already_done: 409,
  last_admin: 409,
  job_finished: 409,
  stale: 412,
  too_large: 413,
  unsupported_media_type: 415,
  invalid: 422,
  idempotency_key_reused: 422,
  rate_limited: 429,
  internal: 500,
  unavailable: 503,
} as const;

export type Code = keyof typeof STATUS_OF_CODE;
export type Status = (typeof STATUS_OF_CODE)[Code];

/** One fault of an input: where it is, what rule it breaks, and the values the rule speaks of. */
export interface Fault {
  /** JSON pointer into the body, or `?name` for a query parameter, or `row N` pointers for a file. */
  readonly pointer: string;
  readonly code: string;
  readonly detail: string;
  readonly params?: Readonly<Record<string, unknown>>;
}

/** An expected failure; anything else that is thrown becomes `internal`. */
export class AppError extends Error {
  override readonly name = "AppError";
  readonly code: Code;
  readonly faults: readonly Fault[];
  readonly params: Readonly<Record<string, unknown>>;

  constructor(
    code: Code,
    message: string,
    options: {
      faults?: readonly Fault[];
      params?: Readonly<Record<string, unknown>>;
      cause?: unknown;
    } = {},
  ) {
    super(message, { cause: options.cause });
    this.code = code;
    this.faults = options.faults ?? [];
    this.params = options.params ?? {};
  }
}

/** The same bytes whether a thing is absent or another organisation's. */
export function notFound(): AppError {
  return new AppError("not_found", "There is no such thing, or it is not yours to see.");
}

/** A 422 for one fault. */
export function invalid(pointer: string, code: string, detail: string, params = {}): AppError {
  return new AppError("invalid", detail, { faults: [{ pointer, code, detail, params }] });
}

/** A configuration or start-up fault, told to the operator rather than to a caller. */
export class ConfigError extends Error {
  override readonly name = "ConfigError";
}
