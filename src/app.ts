import type { ExecutionContext } from "hono";
import type { Kysely } from "kysely";
import { sql } from "kysely";
import { roads } from "./delivery/network/http.ts";
import { places } from "./delivery/places/http.ts";
import { deliveryPlans } from "./delivery/planning/http.ts";
import { dialectErrors } from "./delivery/vrp/dialect-errors.ts";
import { vrp } from "./delivery/vrp/http.ts";
import { holds } from "./exchange/holds/http.ts";
import { layoutEstimates } from "./exchange/layout-estimates/http.ts";
import { leases } from "./exchange/leases/http.ts";
import { listings } from "./exchange/listings/http.ts";
import { matches, prices } from "./exchange/matching/http.ts";
import { parties } from "./exchange/parties/http.ts";
import { pools } from "./exchange/pools/http.ts";
import { rateCards } from "./exchange/rate-cards/http.ts";
import { requests } from "./exchange/requests/http.ts";
import { notifications } from "./flow/notifications/http.ts";
import { operations } from "./flow/operations/http.ts";
import { orders } from "./goods/orders/http.ts";
import { skus } from "./goods/skus/http.ts";
import { floorPlans } from "./layout/floor-plans/http.ts";
import { healings } from "./layout/healings/http.ts";
import { layouts } from "./layout/layouts/http.ts";
import { slottings } from "./layout/slottings/http.ts";
import { tours } from "./layout/tours/http.ts";
import { warehouses } from "./layout/warehouses/http.ts";
import { waves } from "./layout/waves/http.ts";
import { callerOf, failed, securityHeaders, unanswered, uncached } from "./platform/answers.ts";
import type { Ports } from "./platform/context.ts";
import type { Database } from "./platform/database.ts";
import { DOCS_STYLE, docsPage } from "./platform/docs-page.ts";
import { AppError } from "./platform/errors.ts";
import { newRouter } from "./platform/http.ts";
import { idempotency } from "./platform/idempotency.ts";
import { jobs } from "./platform/jobs/http.ts";
import { limits } from "./platform/limits.ts";
import { describe } from "./platform/openapi.ts";
import { answerPage, NO_PAGE } from "./platform/page/answer-page.ts";
import type { PageFiles } from "./platform/page/page-files.ts";
import type { Log } from "./platform/telemetry.ts";
import { authenticate, isSecure } from "./trust/access/authenticate.ts";
import { clientAddress } from "./trust/access/client-address.ts";
import { keys } from "./trust/access/http.ts";
import { publicLimits } from "./trust/access/public-limits.ts";
import { auditTrail } from "./trust/audit/http.ts";
import { grants } from "./trust/grants/http.ts";
import { invitations, organisationInvitations } from "./trust/invitations/http.ts";
import { members } from "./trust/members/http.ts";
import { organisations } from "./trust/organisations/http.ts";
import { passwordResets } from "./trust/password-resets/http.ts";
import { sessions } from "./trust/sessions/http.ts";

/** What a deployment gives the app; asked for once per request. */
export interface Host {
  readonly db: Kysely<Database>;
  readonly ports: Ports;
  readonly log: Log;
  readonly publicUrl: string | undefined;
  /** The header in which a front we trust names the client. Absent: the socket's address. */
  readonly addressHeader?: string;
  /** Absent: the page is not built, and there is the API alone. */
  readonly page?: PageFiles;
}

/** In a Worker, work goes on after the answer only if it is asked to; Node needs no asking. */
function outlive(c: { readonly executionCtx: ExecutionContext }, work: Promise<void>): void {
  let worker: ExecutionContext;
  try {
    worker = c.executionCtx;
  } catch {
    return;
  }
  worker.waitUntil(work);
}

const REQUEST_ID = /^[\w.:-]{1,100}$/;

/** Every feature, one line each; the page's client is typed by what comes out of here. */
function withFeatures(app: ReturnType<typeof newRouter>) {
  return app
    .route("/v1/keys", keys)
    .route("/v1/audit", auditTrail)
    .route("/v1/grants", grants)
    .route("/v1/delivery-plans", deliveryPlans)
    .route("/v1/jobs", jobs)
    .route("/v1/holds", holds)
    .route("/v1/leases", leases)
    .route("/v1/notifications", notifications)
    .route("/v1/operations", operations)
    .route("/v1/orders", orders)
    .route("/v1/parties", parties)
    .route("/v1/places", places)
    .route("/v1/invitations", invitations)
    .route("/v1/organisations", organisations)
    .route("/v1/organisations", members)
    .route("/v1/organisations", organisationInvitations)
    .route("/v1/password-resets", passwordResets)
    .route("/v1/listings", listings)
    .route("/v1/listings", prices)
    .route("/v1/listings", layoutEstimates)
    .route("/v1/requests", requests)
    .route("/v1/requests", matches)
    .route("/v1/pools", pools)
    .route("/v1/rate-cards", rateCards)
    .route("/v1/roads", roads)
    .route("/v1/sessions", sessions)
    .route("/v1/skus", skus)
    .route("/v1/warehouses", warehouses)
    .route("/v1/floor-plans", floorPlans)
    .route("/v1/layouts", layouts)
    .route("/v1/slottings", slottings)
    .route("/v1/healings", healings)
    .route("/v1/tours", tours)
    .route("/v1/waves", waves)
    .route("/v1/vrp", vrp);
}

/** What the API takes and answers, for `hc` in the page. */
export type Api = ReturnType<typeof withFeatures>;

/** The whole API. `hostOf` may make a database per request, as the Worker must. */
export function createApp(hostOf: (env: unknown) => Host) {
  const app = newRouter();

  app.onError(failed);
  app.notFound(async (c) => {
    const refusal = unanswered(app, c.req.method, c.req.path);
    if (refusal.status !== 404) return refusal;
    return (await answerPage(c.var.page, c.req.raw)) ?? refusal;
  });

  app.use(async (c, next) => {
    const given = c.req.header("x-request-id");
    const requestId = given && REQUEST_ID.test(given) ? given : crypto.randomUUID();
    const host = hostOf(c.env);
    const log = host.log.with({ requestId });
    c.set("page", host.page);
    c.set(
      "clientAddress",
      clientAddress(c.env, (name) => c.req.header(name), host.addressHeader),
    );
    c.set("ctx", {
      db: host.db,
      ports: host.ports,
      log,
      requestId,
      actor: { kind: "anonymous" },
      publicUrl: host.publicUrl,
      outlive: (work) => outlive(c, work),
    });
    const startedAt = performance.now();
    // Only what is no Error at all comes out here.
    await next().catch((thrown: unknown) => {
      c.res = failed(thrown, c);
    });
    c.header("X-Request-Id", requestId);
    log("info", "request", {
      method: c.req.method,
      path: c.req.path,
      status: c.res.status,
      ...callerOf(c.var.ctx),
      ms: Math.round((performance.now() - startedAt) * 10) / 10,
    });
  });
  app.use(securityHeaders(isSecure));

  app.get("/", async (c) => (await answerPage(c.var.page, c.req.raw)) ?? c.html(NO_PAGE));
  app.get("/healthz", (c) => c.json({ status: "ok" }));
  app.get("/readyz", async (c) => {
    try {
      await sql`select 1 from platform.transition limit 1`.execute(c.var.ctx.db);
    } catch (cause) {
      throw new AppError("unavailable", "The database is not ready.", { cause });
    }
    return c.json({ status: "ready" });
  });

  app.use("/v1/vrp/*", dialectErrors());
  app.use("/v1/*", uncached());
  app.use("/v1/*", limits());
  app.use("/v1/*", authenticate());
  publicLimits(app);
  app.use("/v1/*", idempotency());

  withFeatures(app);

  app.get("/openapi.json", (c) => c.json(describe(app)));
  app.get("/docs", (c) => c.html(docsPage(describe(app))));
  app.get("/docs/style.css", (c) => c.body(DOCS_STYLE, 200, { "Content-Type": "text/css" }));
  return app;
}

export type App = ReturnType<typeof createApp>;
