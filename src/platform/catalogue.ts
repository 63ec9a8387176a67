import type pg from "pg";

/** Our schemas; pg-boss looks after its own. */
const SCHEMAS = ["platform", "trust", "goods", "layout", "delivery", "exchange", "flow"];

interface Column {
  readonly name: string;
  readonly type: string;
  readonly nullable: boolean;
  readonly default: string | null;
}

/** What a database holds, in a form that a diff can be read of. */
export interface Catalogue {
  readonly tables: Record<string, { columns: Column[]; constraints: Record<string, string> }>;
  readonly indexes: Record<string, string>;
  readonly triggers: Record<string, string>;
  readonly views: Record<string, string>;
  readonly functions: Record<string, string>;
}

async function named(client: pg.Client, query: string): Promise<Record<string, string>> {
  const { rows } = await client.query(query, [SCHEMAS]);
  return Object.fromEntries(rows.map((row) => [row.name, row.definition]));
}

/** Reads the catalogue of a live database. */
export async function readCatalogue(client: pg.Client): Promise<Catalogue> {
  await client.query("set search_path = ''"); // so that every name in a definition is a full one
  const columns = await client.query(
    `select n.nspname || '.' || c.relname as table, a.attname as name,
       format_type(a.atttypid, a.atttypmod) as type, not a.attnotnull as nullable,
       pg_get_expr(d.adbin, d.adrelid) as default
     from pg_attribute a
     join pg_class c on c.oid = a.attrelid join pg_namespace n on n.oid = c.relnamespace
     left join pg_attrdef d on d.adrelid = c.oid and d.adnum = a.attnum
     where n.nspname = any($1) and c.relkind in ('r', 'v') and a.attnum > 0 and not a.attisdropped
     order by 1, a.attnum`,
    [SCHEMAS],
  );
  const tables: Catalogue["tables"] = {};
  for (const { table, ...column } of columns.rows) {
    tables[table] ??= { columns: [], constraints: {} };
    tables[table].columns.push(column);
  }
  const constraints = await client.query(
    `select conrelid::regclass::text as table, conname as name, pg_get_constraintdef(o.oid) as definition
     from pg_constraint o join pg_namespace n on n.oid = o.connamespace
     where n.nspname = any($1) and conrelid <> 0 and contype <> 'n' order by 1, 2`,
    [SCHEMAS],
  );
  for (const { table, name, definition } of constraints.rows) {
    const owner = tables[table.replaceAll('"', "")];
    if (owner) owner.constraints[name] = definition;
  }
  return {
    tables,
    indexes: await named(
      client,
      `select schemaname || '.' || indexname as name, indexdef as definition
       from pg_indexes where schemaname = any($1) order by 1`,
    ),
    triggers: await named(
      client,
      `select t.tgname || ' on ' || t.tgrelid::regclass as name, pg_get_triggerdef(t.oid) as definition
       from pg_trigger t join pg_class c on c.oid = t.tgrelid join pg_namespace n on n.oid = c.relnamespace
       where n.nspname = any($1) and not t.tgisinternal order by 1`,
    ),
    views: await named(
      client,
      `select schemaname || '.' || viewname as name, definition
       from pg_views where schemaname = any($1) order by 1`,
    ),
    functions: await named(
      client,
      `select p.oid::regprocedure::text as name, pg_get_functiondef(p.oid) as definition
       from pg_proc p join pg_namespace n on n.oid = p.pronamespace
       where n.nspname = any($1) order by 1`,
    ),
  };
}

function camel(name: string): string {
  return name.replaceAll(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());
}

function pascal(name: string): string {
  const text = camel(name.replaceAll(".", "_"));
  return text.charAt(0).toUpperCase() + text.slice(1);
}

const SIMPLE_TYPES: Readonly<Record<string, string>> = {
  bigint: "number",
  integer: "number",
  smallint: "number",
  "double precision": "number",
  real: "number",
  boolean: "boolean",
  text: "string",
  uuid: "string",
  date: "string",
  numeric: "string",
  bytea: "Buffer",
  daterange: "DateRange",
  jsonb: "Json",
  "text[]": "string[]",
  "date[]": "string[]",
  "smallint[]": "number[]",
};

function typeOf(column: Column): string {
  const base = column.type.replace(/\(\d+\)/, "");
  const simple =
    SIMPLE_TYPES[base] ??
    (base.startsWith("timestamp") ? "Timestamp" : undefined) ??
    (base.startsWith("time") || base.startsWith("char") ? "string" : undefined);
  if (!simple) throw new RangeError(`${column.name}: no TypeScript type for ${column.type}.`);
  const nullable = column.nullable ? `${simple} | null` : simple;
  return column.default === null ? nullable : `Defaulted<${nullable}>`;
}

/** The Kysely types of a catalogue, as the text of src/platform/database.ts. */
export function databaseTypes(catalogue: Catalogue): string {
  const names = Object.keys(catalogue.tables).sort();
  const interfaces = names.map((name) => {
    const columns = catalogue.tables[name]!.columns.map(
      (column) => `  ${camel(column.name)}: ${typeOf(column)};`,
    );
    return `export interface ${pascal(name)} {\n${columns.join("\n")}\n}`;
  });
  const entries = names.map((name) => `  "${camel(name)}": ${pascal(name)};`);
  return `// Written by \`npm run schema\` from the migrated database; a test compares the two.
import type { ColumnType } from "kysely";
import type { Period } from "./period.ts";

/** Read as a period, written as PostgreSQL's text (\`toDateRange\`). */
type DateRange = ColumnType<Period, string, string>;
/** Read as parsed JSON, written as its text: the driver would take an array for a PostgreSQL one. */
type Json = ColumnType<unknown, string, string>;
type Timestamp = ColumnType<Date, Date | string, Date | string>;
/** May be left out of an insert. */
type Defaulted<T> =
  T extends ColumnType<infer S, infer I, infer U>
    ? ColumnType<S, I | undefined, U>
    : ColumnType<T, T | undefined, T>;

${interfaces.join("\n\n")}

export interface Database {
${entries.join("\n")}
}
`;
}
