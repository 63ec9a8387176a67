import type { AccessEntry } from "./access-entry.ts";

export const TRUST: Record<string, AccessEntry> = {
  createKey: { body: () => ({ name: "another", scopes: ["trust:read"] }) },
  listKeys: {},
  revokeKey: { path: { id: "apiKey" } },
  listAudit: {},
  verifyAudit: {},
  listGrants: {},
  passOnGrant: {
    body: (ids) => ({ grantId: ids.grant, organisationId: ids.openPlanner }),
  },
  revokeGrant: { path: { id: "grant" }, own: 403 }, // it comes with a lease
  signUp: {},
  listOrganisations: {},
  getOrganisation: { path: { id: "organisation" } },
  changeOrganisation: { path: { id: "organisation" }, body: () => ({ name: "New name" }) },
  listMembers: { path: { id: "organisation" } },
  changeMember: {
    path: { id: "organisation", personId: "person" },
    body: () => ({ role: "reader" }),
  },
  removeMember: { path: { id: "organisation", personId: "person" } },
  inviteMember: {
    path: { id: "organisation" },
    body: () => ({ email: "somebody@example.com", role: "reader" }),
  },
  listInvitations: { path: { id: "organisation" } },
  revokeInvitation: { path: { id: "organisation", invitationId: "invitation" } },
  acceptInvitation: {},
  requestPasswordReset: {},
  completePasswordReset: {},
  signIn: {},
  getSession: {},
  switchOrganisation: { body: (ids) => ({ organisationId: ids.organisation }) },
  signOut: {},
};
