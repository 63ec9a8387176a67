import type { OpenAPIHono } from "@hono/zod-openapi";
import type { Env } from "./http.ts";

const IDEMPOTENCY_KEY = {
  name: "Idempotency-Key",
  in: "header",
  required: false,
  description:
    "Any text of 1 to 255 characters, best a random UUID. The same request with the same key has one effect and gets the same bytes again.",
  schema: { type: "string", maxLength: 255 },
} as const;

const documents = new WeakMap<object, object>();

/** The OpenAPI 3.1 document of an app, made once. */
export function describe(app: OpenAPIHono<Env>): object {
  const known = documents.get(app);
  if (known) return known;
  app.openAPIRegistry.registerComponent("securitySchemes", "key", {
    type: "http",
    scheme: "bearer",
    description: "An API key.",
  });
  app.openAPIRegistry.registerComponent("securitySchemes", "session", {
    type: "apiKey",
    in: "cookie",
    name: "entrepot",
    description: "The page's session; `__Host-entrepot` over https.",
  });
  const document = app.getOpenAPI31Document({
    openapi: "3.1.0",
    info: {
      title: "Entrepot",
      version: "1",
      description: "An exchange for spare overseas warehouse space.",
      license: { name: "MIT" },
    },
    servers: [{ url: "/" }],
  });
  for (const path of Object.values(document.paths ?? {})) {
    for (const method of ["post", "put", "patch", "delete"] as const) {
      const operation = path[method];
      if (operation) operation.parameters = [...(operation.parameters ?? []), IDEMPOTENCY_KEY];
    }
  }
  documents.set(app, document);
  return document;
}
