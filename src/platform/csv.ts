import type { z } from "@hono/zod-openapi";
import { CsvError, parse } from "csv-parse/sync";
import { type CsvColumn, cellPointer, columnName, readCell, writeCell } from "./csv-cells.ts";
import { invalid } from "./errors.ts";
import { FaultList } from "./fault-list.ts";

export { type CsvColumn, cellPointer };

/** A row that keeps to the schema, and the line of the file on which it begins. */
export interface CsvRow<T> {
  readonly line: number;
  readonly value: T;
}

/** Far longer than any honest row: an unclosed quote must not swallow the rest of the file. */
const MAX_RECORD_CHARACTERS = 65_536;

/** Spreadsheets in countries with a decimal comma write `;` between cells. */
function delimiterOf(text: string): "," | ";" {
  const header = /^[^\r\n]*/.exec(text)![0].replaceAll(/"[^"]*"/g, "");
  return header.split(";").length > header.split(",").length ? ";" : ",";
}

function checkHeader(header: readonly string[], columns: readonly CsvColumn[]): void {
  const faults = new FaultList();
  const names = columns.map(({ path }) => columnName(path));
  const seen = new Set<string>();
  for (const name of header) {
    const pointer = cellPointer(1, [name]);
    if (seen.has(name)) {
      faults.add(pointer, "duplicate_column", `The column "${name}" is there twice.`);
    } else if (!names.includes(name)) {
      const near = names.find((known) => known.toLowerCase() === name.toLowerCase());
      const known = near ? `Write it as "${near}".` : `Known are ${names.join(", ")}.`;
      faults.add(pointer, "unknown_column", `There is no column "${name}". ${known}`);
    }
    seen.add(name);
  }
  for (const [i, name] of names.entries()) {
    if (columns[i]!.isRequired && !seen.has(name)) {
      faults.add(cellPointer(1, [name]), "missing_column", `The column "${name}" is missing.`);
    }
  }
  faults.throwIfAny();
}

function fileFault(code: string, detail: string, line = 1) {
  return invalid(cellPointer(line), code, detail);
}

const PARSER_FAULTS: Readonly<Record<string, readonly [code: string, detail: string]>> = {
  CSV_QUOTE_NOT_CLOSED: ["unclosed_quote", "A quote opens in this row and never closes."],
  CSV_MAX_RECORD_SIZE: ["row_too_long", "The row is too long; perhaps a quote is not closed."],
  CSV_INVALID_CLOSING_QUOTE: [
    "bad_quote",
    'A quoted cell goes on after its closing quote. Write a quote inside a cell twice: "".',
  ],
  INVALID_OPENING_QUOTE: [
    "bad_quote",
    'A quote stands inside a cell that does not begin with one. Quote the cell and write it "".',
  ],
};

/** Calls `take` with each record and the line on which it begins. */
function eachRecord(text: string, take: (cells: string[], line: number) => void): void {
  let line = 1;
  try {
    parse(text, {
      bom: true,
      delimiter: delimiterOf(text),
      record_delimiter: ["\r\n", "\n", "\r"],
      // Rows of a wrong length are reported by us, one by one, instead of ending the reading.
      relax_column_count: true,
      max_record_size: MAX_RECORD_CHARACTERS,
      on_record(record: string[]) {
        take(record, line);
        line++;
        // Cells hold line breaks only where they were quoted, so this counts as an editor does.
        for (const cell of record) line += cell.match(/\r\n|\n|\r/g)?.length ?? 0;
        return null;
      },
    });
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const [code, detail] = PARSER_FAULTS[error.code] ?? ["unreadable", error.message];
    throw fileFault(code, detail, line);
  }
}

function assign(row: Record<string, unknown>, path: readonly string[], value: unknown): void {
  let target = row;
  for (const part of path.slice(0, -1)) target = (target[part] ??= {}) as Record<string, unknown>;
  target[path.at(-1)!] = value;
}

/** Reads one record into an object; undefined if a fault was found in it. */
function rowOf(
  cells: readonly string[],
  line: number,
  columns: readonly CsvColumn[],
  faults: FaultList,
): Record<string, unknown> | undefined {
  const row: Record<string, unknown> = {};
  let isSound = true;
  const refuse = (path: readonly string[], code: string, detail: string) => {
    faults.add(cellPointer(line, path), code, detail);
    isSound = false;
  };
  if (cells.length !== columns.length) {
    const detail = `The row has ${cells.length} cells, the header ${columns.length}.`;
    refuse([], "ragged_row", detail);
    return undefined;
  }
  for (const [i, column] of columns.entries()) {
    const cell = cells[i]!;
    if (cell.trim() === "") {
      if (column.isRequired) refuse(column.path, "missing", "The cell is empty.");
      continue;
    }
    const value = readCell(cell, column);
    if (typeof value === "object") refuse(column.path, value[0], value[1]);
    else assign(row, column.path, value);
  }
  return isSound ? row : undefined;
}

/**
 * Reads a file with a header line, comma or semicolon between cells, every row by the schema. Empty
 * cells are absent fields; empty rows are passed over.
 *
 * @returns the sound rows, and the faults of the others for the caller to add to and throw
 * @throws AppError `invalid` if the file as a whole cannot be read
 */
export function readCsv<S extends z.ZodType>(
  text: string,
  columns: readonly CsvColumn[],
  schema: S,
  options: { readonly maxRows: number },
): { rows: CsvRow<z.output<S>>[]; faults: FaultList } {
  const nul = text.indexOf("\0");
  if (nul >= 0) {
    const line = text.slice(0, nul).split(/\r\n|\n|\r/).length;
    throw fileFault("nul", "There is a NUL character; save the file as UTF-8.", line);
  }
  const byName = new Map(columns.map((column) => [columnName(column.path), column]));
  const rows: CsvRow<z.output<S>>[] = [];
  const faults = new FaultList();
  let header: CsvColumn[] | undefined;
  let rowCount = 0;
  eachRecord(text, (cells, line) => {
    if (cells.every((cell) => cell.trim() === "")) return;
    if (!header) {
      const names = cells.map((name) => name.trim());
      checkHeader(names, columns);
      header = names.map((name) => byName.get(name)!);
      return;
    }
    if (++rowCount > options.maxRows) return;
    const row = rowOf(cells, line, header, faults);
    if (!row) return;
    const parsed = schema.safeParse(row);
    if (parsed.success) rows.push({ line, value: parsed.data });
    else {
      for (const { path, code, message } of parsed.error.issues) {
        faults.add(cellPointer(line, path), code, message);
      }
    }
  });
  if (!header) throw fileFault("empty_file", "The file is empty; its first line names columns.");
  if (rowCount === 0) throw fileFault("no_rows", "The file has a header but no rows.");
  if (rowCount > options.maxRows) {
    throw fileFault(
      "too_many_rows",
      `The file has ${rowCount} rows; send at most ${options.maxRows} at a time.`,
    );
  }
  return { rows, faults };
}

/**
 * Writes a file (RFC 4180) no cell of which a spreadsheet takes for a formula: texts that look like
 * one get a leading apostrophe, which readCsv takes off again; numbers stay numbers.
 */
export function writeCsv(columns: readonly CsvColumn[], rows: Iterable<object>): string {
  const lines = [columns.map(({ path }) => columnName(path)).join(",")];
  for (const row of rows) {
    const cells = columns.map(({ path, type }) => {
      let value: unknown = row;
      for (const part of path) value = (value as Record<string, unknown> | null)?.[part];
      return writeCell(value, type);
    });
    lines.push(cells.join(","));
  }
  return `${lines.join("\r\n")}\r\n`;
}
