import type { Kind } from "../../../src/platform/ids.ts";
import type { Ids } from "../access-world.ts";

/** How the access matrix calls an operation. */
export interface AccessEntry {
  /** What each path parameter is an id of. */
  readonly path?: Readonly<Record<string, Kind>>;
  /**
   * A body that is valid with one's own ids. It is also sent with another organisation's ids and
   * with random ones, and the two answers must be the same bytes.
   */
  readonly body?: (ids: Ids) => unknown;
  /** The same for a file; `text/csv`. */
  readonly csv?: string;
  /** The query, with its question mark; tried with others' ids like a body. */
  readonly query?: (ids: Ids) => string;
  /** What one's own ids are answered with, if not 2xx: say why beside it. */
  readonly own?: number;
  /** Further ways to call it, with other ids. */
  readonly also?: readonly AccessEntry[];
}
