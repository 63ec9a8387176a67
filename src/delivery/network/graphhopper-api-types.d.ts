// The part of graphhopper-js-api-client that Entrepot calls; the package brings no types.
// Its main entry exports nothing in Node, hence the deep path.

declare module "graphhopper-js-api-client/src/main-template.js" {
  export interface RoutingDefaults {
    readonly elevation: boolean;
    readonly instructions: boolean;
    readonly points_encoded: boolean;
  }

  export class Routing {
    /** Only `defaults` can turn a flag off: a false in a request is overwritten. */
    constructor(
      options: { readonly key: string; readonly host: string; readonly timeout: number },
      defaults: RoutingDefaults,
    );
    /** Changes the request it is given. */
    doRequest(request: Record<string, unknown>): Promise<unknown>;
    info(): Promise<unknown>;
  }

  export class Matrix {
    constructor(options: { readonly key: string; readonly host: string; readonly timeout: number });
    /** Changes the request it is given. */
    doRequest(request: Record<string, unknown>): Promise<unknown>;
  }

  export class Geocoding {
    constructor(options: { readonly key: string; readonly host: string; readonly timeout: number });
    /** Passes on `query`, `point` ("lat,lon"), `locale` and `limit`, and nothing else. */
    doRequest(request: Record<string, unknown>): Promise<unknown>;
  }

  export class Optimization {
    constructor(options: {
      readonly key: string;
      readonly host: string;
      /** Of each question for the solution, and of sending the problem. */
      readonly timeout: number;
      readonly postTimeout: number;
      /** Between two questions. */
      readonly waitInMillis: number;
    });
    /** Sends a problem and asks for its solution until it is there. Changes nothing it is given. */
    doRawRequest(request: Record<string, unknown>): Promise<unknown>;
  }

  const client: {
    readonly GraphHopper: {
      readonly Routing: typeof Routing;
      readonly Matrix: typeof Matrix;
      readonly Geocoding: typeof Geocoding;
      readonly Optimization: typeof Optimization;
    };
  };
  export default client;
}
