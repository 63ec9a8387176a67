import { endpoint, jsonBody, jsonOf, newRouter, pageAnswer, pageOf } from "../../platform/http.ts";
import { PageQuery } from "../../platform/pages.ts";
import { OrganisationPath } from "../organisations/schema.ts";
import { changeMember } from "./change-member.ts";
import { listMembers } from "./list-members.ts";
import { removeMember } from "./remove-member.ts";
import { ChangeMemberInput, MemberPath, MemberSchema } from "./schema.ts";

const list = endpoint(
  { scope: "trust:read" },
  {
    operationId: "listMembers",
    method: "get",
    path: "/{id}/members",
    summary: "Who may act for your organisation, newest first",
    request: { params: OrganisationPath, query: PageQuery },
    responses: { 200: pageOf(MemberSchema, "Members") },
  },
);

const change = endpoint(
  { scope: "trust:write", admin: true, person: true },
  {
    operationId: "changeMember",
    method: "patch",
    path: "/{id}/members/{personId}",
    summary: "Change what a member may do",
    request: { params: MemberPath, body: jsonBody(ChangeMemberInput) },
    responses: { 200: jsonOf(MemberSchema, "The member as it is now") },
  },
);

const remove = endpoint(
  { scope: "trust:write", admin: true, person: true },
  {
    operationId: "removeMember",
    method: "delete",
    path: "/{id}/members/{personId}",
    summary: "Remove a member; the member's sessions here end at once",
    request: { params: MemberPath },
    responses: { 204: { description: "Removed" } },
  },
);

export const members = newRouter()
  .openapi(list, async (c) => {
    const { id } = c.req.valid("param");
    const page = await listMembers(c.var.ctx, id, c.req.valid("query"));
    return c.json(...pageAnswer(c.req.url, page));
  })
  .openapi(change, async (c) => {
    const { id, personId } = c.req.valid("param");
    return c.json(await changeMember(c.var.ctx, id, personId, c.req.valid("json").role), 200);
  })
  .openapi(remove, async (c) => {
    const { id, personId } = c.req.valid("param");
    await removeMember(c.var.ctx, id, personId);
    return c.body(null, 204);
  });
