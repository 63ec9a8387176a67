import type { Server, ServerResponse } from "node:http";
import { setTimeout as sleep } from "node:timers/promises";
import { AppError } from "./errors.ts";
import { problemResponse } from "./http.ts";

/** Long enough for a front that asks /readyz to look elsewhere first. */
const LEAD_MS = 500;
/** What is not answered by then is cut off. */
const DRAIN_MS = 6_000;
/** A connection may fall idle at any moment, after which nothing will come of it. */
const SWEEP_EVERY_MS = 100;

type Answer = (request: Request, env: unknown) => Response | Promise<Response>;

/** A server's way out: see `drain`. */
export interface Drain {
  readonly fetch: (request: Request, env: unknown) => Promise<Response>;
  /**
   * Says at /readyz that the process is going, answers what is under way, ends event streams (their
   * clients ask again elsewhere) and closes every connection after its answer.
   */
  drain(server: Server): Promise<void>;
}

function isEventStream(response: Response): boolean {
  return response.headers.get("content-type")?.startsWith("text/event-stream") ?? false;
}

/** Lets a server end without dropping a request. */
export function drainable(answer: Answer): Drain {
  let isGoing = false;
  const streams = new Set<ServerResponse>();
  async function respond(request: Request, env: unknown): Promise<Response> {
    if (isGoing && new URL(request.url).pathname === "/readyz") {
      return problemResponse(new AppError("unavailable", "This process is shutting down."));
    }
    const response = await answer(request, env);
    const { outgoing } = env as { outgoing: ServerResponse };
    if (isEventStream(response)) {
      streams.add(outgoing);
      outgoing.once("close", () => streams.delete(outgoing));
    }
    return response;
  }
  return {
    async fetch(request, env) {
      const response = await respond(request, env);
      if (isGoing) response.headers.set("Connection", "close");
      return response;
    },
    async drain(server) {
      isGoing = true;
      await sleep(LEAD_MS);
      const closed = new Promise<void>((resolve) => server.close(() => resolve()));
      const sweep = setInterval(() => {
        server.closeIdleConnections();
        for (const stream of streams) stream.end();
      }, SWEEP_EVERY_MS);
      const cut = setTimeout(() => server.closeAllConnections(), DRAIN_MS);
      await closed;
      clearInterval(sweep);
      clearTimeout(cut);
    },
  };
}
