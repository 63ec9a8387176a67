import { queryOptions } from "@tanstack/react-query";
import { type AnswerOf, answerOf, api } from "../api/client.ts";
import { readingPages } from "../api/reading.ts";

type OrganisationApi = (typeof api.organisations)[":id"];

export type Organisation = AnswerOf<Awaited<ReturnType<OrganisationApi["$get"]>>>;
export type Member = AnswerOf<Awaited<ReturnType<OrganisationApi["members"]["$get"]>>>["items"][0];
export type Invitation = AnswerOf<
  Awaited<ReturnType<OrganisationApi["invitations"]["$get"]>>
>["items"][0];
export type Key = AnswerOf<Awaited<ReturnType<typeof api.keys.$get>>>["items"][0];
export type Notification = AnswerOf<Awaited<ReturnType<typeof api.notifications.$get>>>["items"][0];

/** An organisation with the entity tag by which a change says what it was made from. */
export const readingOrganisation = (id: string) =>
  queryOptions({
    queryKey: ["organisations", id],
    queryFn: async ({ signal }) => {
      const sent = api.organisations[":id"].$get({ param: { id } }, { init: { signal } });
      const organisation = await answerOf(sent);
      return { organisation, etag: (await sent).headers.get("etag") };
    },
  });

export const readingMembers = (id: string) =>
  readingPages(["organisations", id, "members"], (cursor, options) =>
    api.organisations[":id"].members.$get(
      { param: { id }, query: { limit: "100", ...cursor } },
      options,
    ),
  );

export const readingInvitations = (id: string) =>
  readingPages(["organisations", id, "invitations"], (cursor, options) =>
    api.organisations[":id"].invitations.$get(
      { param: { id }, query: { limit: "100", ...cursor } },
      options,
    ),
  );

export const readingKeys = readingPages(["keys"], (cursor, options) =>
  api.keys.$get({ query: { limit: "100", ...cursor } }, options),
);

export const readingNotifications = (isUnread: boolean) =>
  readingPages(["notifications", isUnread], (cursor, options) =>
    api.notifications.$get(
      { query: { limit: "30", ...cursor, ...(isUnread && { unread: "true" as const }) } },
      options,
    ),
  );
