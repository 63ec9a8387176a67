import { endpoint, jsonBody, jsonOf, newRouter, pageAnswer, pageOf } from "../../platform/http.ts";
import { PageQuery } from "../../platform/pages.ts";
import { OrganisationPath } from "../organisations/schema.ts";
import { acceptInvitation } from "./accept-invitation.ts";
import { inviteMember } from "./invite-member.ts";
import { listInvitations } from "./list-invitations.ts";
import { revokeInvitation } from "./revoke-invitation.ts";
import {
  AcceptedInvitationSchema,
  AcceptInvitationInput,
  InvitationPath,
  InvitationSchema,
  InviteMemberInput,
} from "./schema.ts";

const invite = endpoint(
  { scope: "trust:write", admin: true, person: true },
  {
    operationId: "inviteMember",
    method: "post",
    path: "/{id}/invitations",
    summary: "Invite somebody into your organisation by mail",
    request: { params: OrganisationPath, body: jsonBody(InviteMemberInput) },
    responses: { 201: jsonOf(InvitationSchema, "The invitation, on its way") },
  },
);

const list = endpoint(
  { scope: "trust:read", admin: true },
  {
    operationId: "listInvitations",
    method: "get",
    path: "/{id}/invitations",
    summary: "Whom your organisation has invited, newest first",
    request: { params: OrganisationPath, query: PageQuery },
    responses: { 200: pageOf(InvitationSchema, "Invitations") },
  },
);

const revoke = endpoint(
  { scope: "trust:write", admin: true, person: true },
  {
    operationId: "revokeInvitation",
    method: "delete",
    path: "/{id}/invitations/{invitationId}",
    summary: "Take an invitation back",
    request: { params: InvitationPath },
    responses: { 204: { description: "Taken back" } },
  },
);

const accept = endpoint(
  { public: true },
  {
    operationId: "acceptInvitation",
    method: "post",
    path: "/accept",
    summary: "Accept an invitation with the token of its mail",
    request: { body: jsonBody(AcceptInvitationInput) },
    responses: { 201: jsonOf(AcceptedInvitationSchema, "The membership; sign in next") },
  },
);

/** Under the organisation that invites. */
export const organisationInvitations = newRouter()
  .openapi(invite, async (c) => {
    const { id } = c.req.valid("param");
    return c.json(await inviteMember(c.var.ctx, id, c.req.valid("json")), 201);
  })
  .openapi(list, async (c) => {
    const { id } = c.req.valid("param");
    const page = await listInvitations(c.var.ctx, id, c.req.valid("query"));
    return c.json(...pageAnswer(c.req.url, page));
  })
  .openapi(revoke, async (c) => {
    const { id, invitationId } = c.req.valid("param");
    await revokeInvitation(c.var.ctx, id, invitationId);
    return c.body(null, 204);
  });

/** For whoever is invited, and is nobody here yet. */
export const invitations = newRouter().openapi(accept, async (c) =>
  c.json(await acceptInvitation(c.var.ctx, c.req.valid("json")), 201),
);
