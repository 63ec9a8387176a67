import clientModule from "graphhopper-js-api-client/src/main-template.js";
import { type Answer, type ClientCall, type GuardOptions, guardOf } from "./graphhopper-guard.ts";

export { type Answer, type ClientCall, NO_ANSWER, UNREADABLE } from "./graphhopper-guard.ts";

/** Every method settles with an answer; it rejects only with the reason of an aborted signal. */
export interface GraphHopperClient {
  /** POST /route. No elevation, no instructions, points as [lon, lat]. */
  route(request: Readonly<Record<string, unknown>>, call: ClientCall): Promise<Answer>;
  /** POST /matrix of the hosted service: seconds and metres, null where there is no value. */
  matrix(request: Readonly<Record<string, unknown>>, call: ClientCall): Promise<Answer>;
  /** GET /geocode of the hosted service; `query`, `limit`, `locale`. */
  geocode(request: Readonly<Record<string, unknown>>, call: ClientCall): Promise<Answer>;
  /** GET /info. */
  info(call: ClientCall): Promise<Answer>;
  /** POST /vrp/optimize, then GET /vrp/solution/{id} until it is finished: the hosted API's own. */
  optimise(request: Readonly<Record<string, unknown>>, call: ClientCall): Promise<Answer>;
}

const { Geocoding, Matrix, Optimization, Routing } = clientModule.GraphHopper;

/** Each question for a solution costs 0.3 credits of the hosted service. */
const ASK_EVERY_MS = 2_000;

export interface ClientOptions extends GuardOptions {
  /** Between two questions for the solution of an optimisation. */
  readonly askEveryMs?: number;
}

/** The library behind its guard. */
export function graphHopperClient(options: ClientOptions): GraphHopperClient {
  const pass = guardOf(options);
  const key = encodeURIComponent(options.key ?? "");
  const service = { key, host: options.baseUrl, timeout: 1 };
  const routing = new Routing(service, {
    elevation: false,
    instructions: false,
    points_encoded: false,
  });
  const matrix = new Matrix(service);
  const geocoding = new Geocoding(service);
  const optimization = new Optimization({
    ...service,
    postTimeout: 1,
    waitInMillis: options.askEveryMs ?? ASK_EVERY_MS,
  });
  return {
    route: (request, call) => pass(call, () => routing.doRequest({ ...request })),
    matrix: (request, call) => pass(call, () => matrix.doRequest({ ...request })),
    geocode: (request, call) => pass(call, () => geocoding.doRequest({ ...request })),
    info: (call) => pass(call, () => routing.info()),
    optimise: (request, call) => pass(call, () => optimization.doRawRequest({ ...request })),
  };
}
