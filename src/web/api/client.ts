import { type ClientResponse, hc } from "hono/client";
import type { Api } from "../../app.ts";
import { Problem, type ProblemBody } from "./problem.ts";

const RETRY_AFTER_MS = [300, 1_200];

function newKey(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return [...bytes].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}

function isWrite(init: RequestInit | undefined): boolean {
  return init?.method !== undefined && !["GET", "HEAD"].includes(init.method.toUpperCase());
}

/**
 * Sends a request. A write carries an idempotency key, so that it may be sent again when its answer
 * was lost on the way: it takes effect once.
 *
 * @throws TypeError if the exchange cannot be reached
 */
async function send(input: RequestInfo | URL, init?: RequestInit): Promise<Response> {
  if (!isWrite(init)) return fetch(input, init);
  const headers = new Headers(init?.headers);
  headers.set("Idempotency-Key", newKey());
  for (const waitMs of RETRY_AFTER_MS) {
    try {
      return await fetch(input, { ...init, headers });
    } catch (error) {
      if (init?.signal?.aborted || !navigator.onLine) throw error;
      await new Promise((resolve) => setTimeout(resolve, waitMs));
    }
  }
  return fetch(input, { ...init, headers });
}

/** The exchange's API, typed by the app itself: `api.listings[":id"].$get({ param: { id } })`. */
export const api = hc<Api>(window.location.origin, { fetch: send }).v1;

type OkStatus = 200 | 201 | 202;

/** What an endpoint answers when it does what it was asked. */
export type AnswerOf<R> =
  R extends ClientResponse<infer Body, infer Status, string>
    ? Status extends OkStatus
      ? Body
      : never
    : never;

/**
 * The JSON of an answer, or undefined where it has none.
 *
 * @throws Problem if the exchange refused or failed
 */
export async function answerOf<R extends ClientResponse<unknown>>(
  sent: Promise<R>,
): Promise<AnswerOf<R>> {
  const response = await sent;
  const isJson = response.headers.get("content-type")?.includes("json") === true;
  const body: unknown = isJson ? await response.json() : undefined;
  if (response.ok) return body as AnswerOf<R>;
  const requestId = response.headers.get("x-request-id") ?? undefined;
  throw new Problem(response.status, body as ProblemBody | undefined, requestId);
}
