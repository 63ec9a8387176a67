/** How long a request may wait for others and keep others waiting, in milliseconds. */
const WAITS = {
  /** For a row somebody else holds: then 409, instead of a pool full of waiting connections. */
  lock_timeout: 5_000,
  /** For one statement: then 503. */
  statement_timeout: 30_000,
  /** Between two statements of a transaction: a process that hangs must let go of its locks. */
  idle_in_transaction_session_timeout: 30_000,
};

/** The address of a database with bounds on waiting; those it carries already stand. */
export function withWaits(url: string, waits: Readonly<Record<string, number>> = WAITS): string {
  const bounded = new URL(url);
  for (const [name, milliseconds] of Object.entries(waits)) {
    if (!bounded.searchParams.has(name)) bounded.searchParams.set(name, String(milliseconds));
  }
  return bounded.href;
}
