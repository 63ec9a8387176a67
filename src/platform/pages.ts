import { z } from "@hono/zod-openapi";
import { type SelectQueryBuilder, sql } from "kysely";
import { AppError } from "./errors.ts";

/** The query parameters of every list; a mistyped filter is refused, not passed over. */
export const PageQuery = z.strictObject({
  limit: z.coerce.number().int().min(1).max(100).default(20),
  cursor: z.string().max(400).optional(),
});

/** Where a page ended: the values of the sort key of its last row. */
export type Cursor = readonly [at: string, id: string];

export function encodeCursor(cursor: readonly unknown[]): string {
  return btoa(JSON.stringify(cursor)).replaceAll("+", "-").replaceAll("/", "_").replace(/=+$/, "");
}

/** @throws AppError `invalid` if the cursor is not one of ours */
export function decodeCursor<T extends z.ZodType>(text: string, shape: T): z.output<T> {
  try {
    return shape.parse(JSON.parse(atob(text.replaceAll("-", "+").replaceAll("_", "/"))));
  } catch (cause) {
    throw new AppError("invalid", "The cursor is not one of ours; start again without it.", {
      cause,
      faults: [{ pointer: "?cursor", code: "bad_cursor", detail: "Not a cursor of this list." }],
    });
  }
}

/** A uuid inside a cursor. */
export const UuidShape = z.string().regex(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);

/** Where the usual list ended: newest first, then by id. */
export interface TimeCursor {
  readonly at: Date;
  readonly id: string;
}

export function decodeTimeCursor(text: string | undefined): TimeCursor | undefined {
  if (text === undefined) return undefined;
  const [at, id] = decodeCursor(text, z.tuple([z.iso.datetime(), UuidShape]));
  return { at: new Date(at), id };
}

/** A page of the usual list, as `newestFirst` reads it. */
export interface NewestPage {
  readonly after: TimeCursor | undefined;
  readonly limit: number;
}

/**
 * The rows of a page and one more, newest first, for `cutPage`.
 *
 * @param table whose `createdAt` and `id` they are ordered by, as the query calls it
 */
export function newestFirst<DB, TB extends keyof DB, Row>(
  rows: SelectQueryBuilder<DB, TB, Row>,
  table: string,
  { after, limit }: NewestPage,
): SelectQueryBuilder<DB, TB, Row> {
  const [at, id] = [sql.ref<Date>(`${table}.createdAt`), sql.ref<string>(`${table}.id`)];
  return rows
    .$if(after !== undefined, (query) =>
      query.where(sql<boolean>`(${at}, ${id}) < (${after!.at}, ${after!.id})`),
    )
    .orderBy(at, "desc")
    .orderBy(id, "desc")
    .limit(limit + 1);
}

/** A page cut from `limit + 1` rows: whether there is more is known without a count. */
export function cutPage<Row>(
  rows: readonly Row[],
  limit: number,
  keyOf: (row: Row) => readonly [Date, string],
): { rows: Row[]; next: string | undefined } {
  const shown = rows.slice(0, limit);
  const last = shown.at(-1);
  if (rows.length <= limit || last === undefined) return { rows: shown, next: undefined };
  const [at, id] = keyOf(last);
  return { rows: shown, next: encodeCursor([at.toISOString(), id]) };
}
