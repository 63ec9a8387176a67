import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { type AddressInfo, createServer as createListener } from "node:net";

export interface ReceivedRequest {
  readonly method: string;
  /** Path and query. */
  readonly url: string;
  /** Parsed JSON, or undefined if there was none. */
  readonly body: unknown;
}

export type Handler = (
  request: ReceivedRequest,
  response: ServerResponse,
  raw: IncomingMessage,
) => void | Promise<void>;

export interface FaultServer extends AsyncDisposable {
  readonly url: string;
  /** In the order of their arrival. */
  readonly received: ReceivedRequest[];
  handler: Handler;
}

/** Answers with JSON, as a well-behaved server does. */
export function json(status: number, body: unknown, headers: Record<string, string> = {}): Handler {
  return (_request, response) => {
    response.writeHead(status, { "content-type": "application/json", ...headers });
    response.end(JSON.stringify(body));
  };
}

/** Answers with these very bytes. */
export function text(status: number, body: string, headers: Record<string, string> = {}): Handler {
  return (_request, response) => {
    response.writeHead(status, { "content-type": "text/html", ...headers }).end(body);
  };
}

/** Breaks the connection before an answer. */
export const hangUp: Handler = (_request, _response, raw) => {
  raw.socket.resetAndDestroy();
};

/** Never answers. */
export const silence: Handler = () => {};

/** One handler after the other, the last one for ever. */
export function inTurn(...handlers: Handler[]): Handler {
  let turn = 0;
  return (...request) => handlers[Math.min(turn++, handlers.length - 1)](...request);
}

/** A port at which nobody listens. */
export async function freePort(): Promise<number> {
  const server = createListener();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

/** A server on this machine's loopback that misbehaves as its handler says. */
export async function startFaultServer(handler: Handler): Promise<FaultServer> {
  const received: ReceivedRequest[] = [];
  const server = createServer(async (raw, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of raw) chunks.push(chunk);
    const content = Buffer.concat(chunks).toString();
    const body = content === "" ? undefined : JSON.parse(content);
    const request = { method: raw.method!, url: raw.url!, body };
    received.push(request);
    await faults.handler(request, response, raw);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const faults: FaultServer = {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    received,
    handler,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
  return faults;
}
