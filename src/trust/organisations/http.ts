import {
  endpoint,
  etagOf,
  jsonBody,
  jsonOf,
  newRouter,
  pageAnswer,
  pageOf,
  versionWanted,
} from "../../platform/http.ts";
import { changeOrganisation } from "./change-organisation.ts";
import { getOrganisation } from "./get-organisation.ts";
import { listOrganisations } from "./list-organisations.ts";
import {
  ChangeOrganisationInput,
  ListedOrganisationSchema,
  OrganisationListQuery,
  OrganisationPath,
  OrganisationSchema,
  SignUpInput,
} from "./schema.ts";
import { signUp } from "./sign-up.ts";

const create = endpoint(
  { public: true },
  {
    operationId: "signUp",
    method: "post",
    path: "/",
    summary: "Sign an organisation up, with its administrator",
    request: { body: jsonBody(SignUpInput) },
    responses: { 201: jsonOf(OrganisationSchema, "The organisation; sign in next") },
  },
);

const list = endpoint(
  { scope: "trust:read", roles: ["operator"] },
  {
    operationId: "listOrganisations",
    method: "get",
    path: "/",
    summary: "Every organisation of the exchange, newest first",
    request: { query: OrganisationListQuery },
    responses: { 200: pageOf(ListedOrganisationSchema, "Organisations") },
  },
);

const get = endpoint(
  { scope: "trust:read" },
  {
    operationId: "getOrganisation",
    method: "get",
    path: "/{id}",
    summary: "Your own organisation",
    request: { params: OrganisationPath },
    responses: { 200: jsonOf(OrganisationSchema, "The organisation") },
  },
);

const change = endpoint(
  { scope: "trust:write", admin: true, person: true },
  {
    operationId: "changeOrganisation",
    method: "patch",
    path: "/{id}",
    summary: "Change your organisation",
    request: { params: OrganisationPath, body: jsonBody(ChangeOrganisationInput) },
    responses: { 200: jsonOf(OrganisationSchema, "The organisation as it is now") },
  },
);

export const organisations = newRouter()
  .openapi(create, async (c) => {
    const { organisation, version } = await signUp(c.var.ctx, c.req.valid("json"));
    return c.json(organisation, 201, { ETag: etagOf(version) });
  })
  .openapi(list, async (c) => {
    const page = await listOrganisations(c.var.ctx, c.req.valid("query"));
    return c.json(...pageAnswer(c.req.url, page));
  })
  .openapi(get, async (c) => {
    const { organisation, version } = await getOrganisation(c.var.ctx, c.req.valid("param").id);
    return c.json(organisation, 200, { ETag: etagOf(version) });
  })
  .openapi(change, async (c) => {
    const { id } = c.req.valid("param");
    const wanted = versionWanted(c.req.header("if-match"));
    const changed = await changeOrganisation(c.var.ctx, id, c.req.valid("json"), wanted);
    return c.json(changed.organisation, 200, { ETag: etagOf(changed.version) });
  });
