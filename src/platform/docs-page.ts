import { STATUS_OF_CODE } from "./errors.ts";

interface Schema {
  readonly $ref?: string;
  readonly type?: string | string[];
  readonly enum?: readonly unknown[];
  readonly items?: Schema;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly description?: string;
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly format?: string;
}

interface Operation {
  readonly operationId: string;
  readonly summary?: string;
  readonly description?: string;
  readonly parameters?: readonly {
    name: string;
    in: string;
    required?: boolean;
    schema?: Schema;
  }[];
  readonly requestBody?: { content: Readonly<Record<string, { schema?: Schema }>> };
  readonly responses: Readonly<
    Record<string, { description: string; content?: Record<string, { schema?: Schema }> }>
  >;
  readonly security?: readonly unknown[];
  readonly "x-access"?: { roles?: readonly string[]; scope?: string; admin?: boolean };
}

interface Document {
  readonly info: { title: string; description?: string };
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components?: { schemas?: Readonly<Record<string, Schema>> };
}

const METHODS = ["get", "post", "put", "patch", "delete"];

function escapeHtml(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");
}

function typeOf(schema: Schema | undefined): string {
  if (!schema) return "";
  if (schema.$ref) {
    const name = schema.$ref.split("/").at(-1) ?? "";
    return `<a href="#schema-${escapeHtml(name)}">${escapeHtml(name)}</a>`;
  }
  if (schema.enum) return schema.enum.map((value) => escapeHtml(JSON.stringify(value))).join(" | ");
  const parts = schema.anyOf ?? schema.oneOf;
  if (parts) return parts.map(typeOf).join(" | ");
  if (schema.items) return `${typeOf(schema.items)}[]`;
  const type = Array.isArray(schema.type) ? schema.type.join(" | ") : (schema.type ?? "any");
  return escapeHtml(schema.format ? `${type} (${schema.format})` : type);
}

function fields(schema: Schema | undefined): string {
  const properties = Object.entries(schema?.properties ?? {});
  if (properties.length === 0) return `<p>${typeOf(schema)}</p>`;
  const rows = properties.map(([name, property]) => {
    const must = schema?.required?.includes(name) ? "" : " <small>optional</small>";
    const inner = property.properties ? fields(property) : escapeHtml(property.description ?? "");
    return `<tr><td><code>${escapeHtml(name)}</code>${must}</td><td>${typeOf(property)}</td><td>${inner}</td></tr>`;
  });
  return `<table><thead><tr><th>field</th><th>type</th><th></th></tr></thead><tbody>${rows.join("")}</tbody></table>`;
}

function access(operation: Operation): string {
  if (operation.security?.length === 0) return "public";
  const { roles, scope, admin } = operation["x-access"] ?? {};
  return [roles?.join(" or "), scope, admin ? "administrator" : undefined]
    .filter((part) => part !== undefined)
    .map(escapeHtml)
    .join(" · ");
}

function operationHtml(method: string, path: string, operation: Operation): string {
  const parameters = (operation.parameters ?? []).map(
    ({ name, in: place, schema }) =>
      `<tr><td><code>${escapeHtml(name)}</code></td><td>${escapeHtml(place)}</td><td>${typeOf(schema)}</td></tr>`,
  );
  const bodies = Object.entries(operation.requestBody?.content ?? {}).map(
    ([type, { schema }]) => `<h4>Body <small>${escapeHtml(type)}</small></h4>${fields(schema)}`,
  );
  const answers = Object.entries(operation.responses).map(([status, { description, content }]) => {
    const types = Object.values(content ?? {}).map(({ schema }) => typeOf(schema));
    return `<tr><td>${escapeHtml(status)}</td><td>${escapeHtml(description)}</td><td>${types.join(" ")}</td></tr>`;
  });
  return `<details id="${escapeHtml(operation.operationId)}">
<summary><b class="${method}">${method.toUpperCase()}</b> <code>${escapeHtml(path)}</code> ${escapeHtml(operation.summary ?? "")} <small>${access(operation)}</small></summary>
${operation.description ? `<p>${escapeHtml(operation.description)}</p>` : ""}
${parameters.length > 0 ? `<h4>Parameters</h4><table>${parameters.join("")}</table>` : ""}
${bodies.join("")}
<h4>Answers</h4><table>${answers.join("")}</table>
</details>`;
}

/** The documentation of an OpenAPI document as one page: no script, nothing fetched from elsewhere. */
export function docsPage(document: object): string {
  const { info, paths, components } = document as Document;
  const groups = new Map<string, string[]>();
  for (const [path, operations] of Object.entries(paths)) {
    const group = path.split("/")[2] ?? path;
    const shown = groups.get(group) ?? [];
    for (const method of METHODS) {
      const operation = operations[method];
      if (operation) shown.push(operationHtml(method, path, operation));
    }
    groups.set(group, shown);
  }
  const sections = [...groups].map(
    ([group, shown]) =>
      `<section><h2 id="${escapeHtml(group)}">${escapeHtml(group)}</h2>${shown.join("\n")}</section>`,
  );
  const links = [...groups.keys()].map(
    (group) => `<a href="#${escapeHtml(group)}">${escapeHtml(group)}</a>`,
  );
  const schemas = Object.entries(components?.schemas ?? {}).map(
    ([name, schema]) =>
      `<details id="schema-${escapeHtml(name)}"><summary><code>${escapeHtml(name)}</code></summary>${fields(schema)}</details>`,
  );
  const codes = Object.entries(STATUS_OF_CODE).map(
    ([code, status]) => `<tr id="${code}"><td><code>${code}</code></td><td>${status}</td></tr>`,
  );
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>${escapeHtml(info.title)} API</title><link rel="stylesheet" href="/docs/style.css"></head>
<body><header><a href="/">${escapeHtml(info.title)}</a> API <small><a href="/openapi.json">openapi.json</a></small></header>
<nav>${links.join(" ")} <a href="#schemas">schemas</a> <a href="#errors">errors</a></nav>
<main><p>${escapeHtml(info.description ?? "")} Errors are problem details (RFC 9457); every write takes an <code>Idempotency-Key</code>.</p>
${sections.join("\n")}
<section><h2 id="schemas">Schemas</h2>${schemas.join("\n")}</section>
<section><h2 id="errors">Error codes</h2><table>${codes.join("")}</table></section>
</main></body></html>`;
}

export const DOCS_STYLE = `:root{color-scheme:light dark;--ink:#16202c;--paper:#fbfaf7;--line:#d8d5cc;--accent:#d9480f}
@media (prefers-color-scheme:dark){:root{--ink:#e8e6e0;--paper:#12171d;--line:#333c46}}
body{margin:0;font:13px/20px system-ui,sans-serif;color:var(--ink);background:var(--paper)}
header{padding:12px 24px;font-size:20px;border-bottom:1px solid var(--line)}header a{color:inherit}
nav{padding:8px 24px;border-bottom:1px solid var(--line);position:sticky;top:0;background:var(--paper)}nav a{margin-right:12px}
main{max-width:1080px;padding:12px 24px}a{color:var(--accent);text-decoration:none}a:hover{text-decoration:underline}
details{border-bottom:1px solid var(--line);padding:6px 0}summary{cursor:pointer}summary b{display:inline-block;width:56px}
table{border-collapse:collapse;width:100%;margin:4px 0 12px}td,th{text-align:left;vertical-align:top;border-top:1px solid var(--line);padding:4px 8px 4px 0}
small{opacity:.65}h2{margin:24px 0 4px}h4{margin:12px 0 0}`;
