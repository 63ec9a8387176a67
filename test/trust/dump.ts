import { sql } from "kysely";
import type { TestExchange } from "../support/exchange.ts";

/** Every row of every table of ours as text, the queue's too; bytes are in hexadecimal. */
export async function dumpOf(exchange: TestExchange): Promise<string> {
  const tables = await sql<{ name: string }>`
    select format('%I.%I', schemaname, tablename) as name from pg_tables
    where schemaname not in ('pg_catalog', 'information_schema')`.execute(exchange.db);
  const parts: string[] = [];
  for (const { name } of tables.rows) {
    const { rows } = await sql<{ text: string | null }>`
      select string_agg(t::text, chr(10)) as text from ${sql.raw(name)} t`.execute(exchange.db);
    parts.push(`${name}\n${rows.at(0)?.text ?? ""}`);
  }
  return parts.join("\n");
}

/** The ways in which a secret could lie in a dump. */
export function formsOf(secret: string): string[] {
  const bytes = Buffer.from(secret);
  return [secret, bytes.toString("hex"), bytes.toString("base64").slice(0, -4)];
}
