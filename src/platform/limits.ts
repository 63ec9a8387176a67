import type { MiddlewareHandler } from "hono";
import { AppError } from "./errors.ts";
import type { Env } from "./http.ts";
import { jsonFault } from "./json-fault.ts";

const MAX_BYTES = 1_000_000;
const MAX_IMPORT_BYTES = 10_000_000;
const MAX_DEPTH = 32;
const MAX_ITEMS = 100_000;
const MAX_IMPORT_ITEMS = 2_000_000;

/** Reads a body up to a limit; a chunked one without a length is cut off as it arrives. */
async function readText(request: Request, limit: number): Promise<string> {
  const declared = Number(request.headers.get("content-length") ?? 0);
  if (declared > limit) throw tooLarge(limit);
  if (!request.body) return "";
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of request.body as unknown as AsyncIterable<Uint8Array>) {
    size += chunk.byteLength;
    if (size > limit) throw tooLarge(limit);
    chunks.push(chunk);
  }
  const bytes = new Uint8Array(size);
  let offset = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, offset);
    offset += chunk.byteLength;
  }
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch (cause) {
    throw new AppError("malformed", "The body is not UTF-8.", { cause });
  }
}

function tooLarge(limit: number): AppError {
  const detail = `The body is over ${limit} bytes.`;
  const faults = [{ pointer: "", code: "too_large", detail }];
  return new AppError("too_large", detail, { params: { limit }, faults });
}

/**
 * Refuses JSON that PostgreSQL or our own code could not hold: too deep, too wide, NUL characters,
 * half surrogate pairs, or keys that reach for the prototype.
 */
export function inspectJson(value: unknown, maxItems = MAX_ITEMS): void {
  let items = 0;
  const stack: { value: unknown; depth: number }[] = [{ value, depth: 0 }];
  while (stack.length > 0) {
    const { value: node, depth } = stack.pop()!;
    if (typeof node === "string") checkText(node);
    if (typeof node !== "object" || node === null) continue;
    if (depth >= MAX_DEPTH) {
      throw new AppError("malformed", `The JSON is nested deeper than ${MAX_DEPTH} levels.`);
    }
    for (const [key, child] of Object.entries(node)) {
      if (++items > maxItems) {
        throw new AppError("malformed", `The JSON has more than ${maxItems} values.`);
      }
      if (key === "__proto__") throw new AppError("malformed", 'The key "__proto__" is refused.');
      checkText(key);
      stack.push({ value: child, depth: depth + 1 });
    }
  }
}

function checkText(text: string): void {
  if (text.includes("\0")) throw new AppError("malformed", "NUL characters are refused.");
  if (!text.isWellFormed()) throw new AppError("malformed", "A text holds half a surrogate pair.");
}

/** @throws AppError `unsupported_media_type` for bytes that are not plain UTF-8 */
function checkEncoding(type: string, contentEncoding: string | undefined): void {
  if (contentEncoding !== undefined && contentEncoding.trim().toLowerCase() !== "identity") {
    throw new AppError("unsupported_media_type", "Send the body uncompressed.");
  }
  const charset = /;\s*charset="?([^";\s]*)/i.exec(type)?.[1];
  if (charset !== undefined && !/^(utf-?8|us-ascii)$/i.test(charset)) {
    throw new AppError("unsupported_media_type", `Send the body as UTF-8, not as ${charset}.`);
  }
}

/** Bodies that hold files, though they are JSON: SKUs and orders to slot, stops, matrices of times. */
const LARGE_PATHS = new Set([
  "/v1/slottings",
  "/v1/healings",
  "/v1/waves",
  "/v1/delivery-plans",
  "/v1/vrp",
  "/v1/vrp/optimize",
]);

/** Bounds every body in size, depth and width before anything else reads it. */
export function limits(): MiddlewareHandler<Env> {
  return async (c, next) => {
    // No text in the database can hold one, so a search for it is a mistake or an attack.
    if (c.req.url.includes("%00")) throw new AppError("malformed", "NUL characters are refused.");
    if (c.req.method === "GET" || c.req.method === "HEAD") return next();
    checkEncoding(c.req.header("content-type") ?? "", c.req.header("content-encoding"));
    const isImport = c.req.path.endsWith("/import") || LARGE_PATHS.has(c.req.path);
    const limit = isImport ? MAX_IMPORT_BYTES : MAX_BYTES;
    const text = await readText(c.req.raw, limit);
    // Hono reads the body from here on; the stream itself is used up. It wants a promise there,
    // whatever its type says.
    c.req.bodyCache.text = Promise.resolve(text) as unknown as string;
    const type = c.req.header("content-type") ?? "";
    if (text !== "" && /^application\/([\w.-]+\+)?json\s*(;|$)/i.test(type)) {
      let value: unknown;
      try {
        value = JSON.parse(text);
      } catch (cause) {
        const reason = cause instanceof Error ? cause.message : "";
        const faults = [jsonFault(text)];
        throw new AppError("malformed", `The body is not JSON: ${reason}`, { cause, faults });
      }
      inspectJson(value, isImport ? MAX_IMPORT_ITEMS : MAX_ITEMS);
    } else if (text !== "" && !/^text\/csv\s*(;|$)/i.test(type)) {
      throw new AppError(
        "unsupported_media_type",
        "Send application/json, or text/csv where a file is taken.",
      );
    }
    return next();
  };
}
