import { AsyncLocalStorage } from "node:async_hooks";
import { Agent as HttpAgent } from "node:http";
import { Agent as HttpsAgent } from "node:https";
import { createRequire } from "node:module";

/** What came back, whatever it was: the client library would tell a message and no more. */
export interface Answer {
  /** Of HTTP, or `UNREADABLE`, or `NO_ANSWER`. */
  readonly status: number;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  /** Parsed JSON when `status` is 200; for other statuses whatever the server said. */
  readonly body: unknown;
  /** Of a failed transport: ECONNREFUSED, ETIMEDOUT and their like. */
  readonly code?: string;
}

/** The server said 200, but not with a JSON object. */
export const UNREADABLE = 597;
/** The transport failed: no connection, no name, no answer in time, or more than allowed. */
export const NO_ANSWER = 598;

export interface ClientCall {
  readonly signal?: AbortSignal;
  readonly timeoutMs: number;
}

interface AxiosConfig {
  signal?: AbortSignal;
  timeout?: number;
  validateStatus?: (status: number) => boolean;
  maxRedirects?: number;
  maxContentLength?: number;
  proxy?: false;
  httpAgent?: HttpAgent;
  httpsAgent?: HttpsAgent;
}

interface AxiosResponse {
  status: number;
  data: unknown;
  headers: Record<string, unknown>;
  config?: AxiosConfig;
}

interface Axios {
  interceptors: {
    request: { use(onRequest: (config: AxiosConfig) => AxiosConfig): void };
    response: {
      use(
        onResponse: (response: AxiosResponse) => AxiosResponse,
        onError: (error: { code?: string }) => AxiosResponse | Promise<never>,
      ): void;
    };
  };
}

/** One call of ours on its way through the library. */
interface Passage {
  readonly signal: AbortSignal;
  readonly overrides: AxiosConfig;
  answer: Answer | undefined;
}

const passages = new AsyncLocalStorage<Passage>();

function headersOf(response: AxiosResponse): Record<string, string> {
  const headers: Record<string, string> = {};
  for (const [name, value] of Object.entries(response.headers)) {
    if (value !== undefined && value !== null) headers[name.toLowerCase()] = String(value);
  }
  return headers;
}

function onRequest(config: AxiosConfig): AxiosConfig {
  const passage = passages.getStore();
  return passage === undefined ? config : Object.assign(config, passage.overrides);
}

function onResponse(response: AxiosResponse): AxiosResponse {
  const passage = passages.getStore();
  if (passage === undefined) return response;
  const isObject = typeof response.data === "object" && response.data !== null;
  if (response.status === 200 && !isObject) response.status = UNREADABLE;
  const { status, data: body } = response;
  passage.answer = { status, headers: headersOf(response), body };
  return response;
}

/** Never throws on: the library's own handling of errors prints the key and loses the cause. */
function onError(error: { code?: string }): AxiosResponse | Promise<never> {
  const passage = passages.getStore();
  if (passage === undefined) return Promise.reject(error);
  const code = passage.signal.aborted ? "ETIMEDOUT" : (error.code ?? "ERR_UNKNOWN");
  passage.answer = { status: NO_ANSWER, headers: {}, body: { message: code }, code };
  return { status: NO_ANSWER, data: { message: code }, headers: {} };
}

// The library's own copy of axios: another copy would intercept nothing and let the key out.
const requireHere = createRequire(import.meta.url);
const requireOfLibrary = createRequire(
  requireHere.resolve("graphhopper-js-api-client/src/main-template.js"),
);
const axios: Axios = requireOfLibrary("axios");
axios.interceptors.request.use(onRequest);
axios.interceptors.response.use(onResponse, onError);

const LOOPBACK = new Set(["localhost", "127.0.0.1", "[::1]"]);
const LONGEST_COMPLAINT = 2_000;
const LARGEST_ANSWER_BYTES = 64 * 1024 * 1024;

export interface GuardOptions {
  /** Without a trailing slash, as `http://127.0.0.1:8989`. */
  readonly baseUrl: string;
  /** Of the hosted service; a server of one's own needs none. */
  readonly key?: string;
  readonly maxConnections: number;
  readonly largestAnswerBytes?: number;
}

/** Makes a call of the library, and settles with what came back. */
export type Pass = (call: ClientCall, request: () => Promise<unknown>) => Promise<Answer>;

/**
 * What every call of the library goes through: cancellable, never following a redirect, with
 * bounded answers, and the key in no message.
 */
export function guardOf(options: GuardOptions): Pass {
  const key = encodeURIComponent(options.key ?? "");
  const agents = { keepAlive: true, maxSockets: options.maxConnections };
  const common: AxiosConfig = {
    // The deadline is ours: the library's own counts silence only, and a trickle never ends it.
    timeout: 0,
    validateStatus: () => true,
    maxRedirects: 0,
    maxContentLength: options.largestAnswerBytes ?? LARGEST_ANSWER_BYTES,
    httpAgent: new HttpAgent(agents),
    httpsAgent: new HttpsAgent(agents),
    ...(LOOPBACK.has(new URL(options.baseUrl).hostname) ? { proxy: false as const } : {}),
  };

  function withoutKey(text: string): string {
    const hidden = text.replace(/([?&]key=)[^&\s"']*/g, "$1…");
    return options.key ? hidden.replaceAll(options.key, "…").replaceAll(key, "…") : hidden;
  }

  async function pass(call: ClientCall, request: () => Promise<unknown>): Promise<Answer> {
    call.signal?.throwIfAborted();
    const deadline = AbortSignal.timeout(Math.max(1, Math.ceil(call.timeoutMs)));
    const signal = call.signal ? AbortSignal.any([call.signal, deadline]) : deadline;
    const passage: Passage = { signal, overrides: { ...common, signal }, answer: undefined };
    // What the library resolves or rejects with says less than what the interceptors saw.
    const failure = await passages.run(passage, request).then(
      () => undefined,
      (error: Error) => error,
    );
    call.signal?.throwIfAborted();
    const { answer } = passage;
    if (answer?.status === 200) return answer;
    if (answer !== undefined) return { ...answer, body: scrubbed(answer.body) };
    throw new Error(`The GraphHopper client failed: ${withoutKey(failure?.message ?? "")}`);
  }

  /** A server, or a proxy before it, may repeat the request's address in what it says. */
  function scrubbed(body: unknown): unknown {
    if (typeof body === "string") return withoutKey(body.slice(0, LONGEST_COMPLAINT));
    if (Array.isArray(body)) return body.map(scrubbed);
    if (typeof body !== "object" || body === null) return body;
    return Object.fromEntries(Object.entries(body).map(([name, value]) => [name, scrubbed(value)]));
  }

  return pass;
}
