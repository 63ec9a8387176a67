import { type AnswerOf, api } from "../api/client.ts";
import { hasEnded } from "../api/job.ts";
import { reading, readingPages } from "../api/reading.ts";
import type { JOB_KINDS, JOB_STATES, PARTY_ROLES } from "./vocabulary.ts";

export type OrganisationJob = AnswerOf<
  Awaited<ReturnType<typeof api.operations.jobs.$get>>
>["items"][0];
export type OwnJob = AnswerOf<Awaited<ReturnType<typeof api.jobs.$get>>>["items"][0];
/** A job with whose it is, where more than one organisation's are shown. */
export type ListedJob = OwnJob & { readonly organisation?: OrganisationJob["organisation"] };
export type Health = AnswerOf<Awaited<ReturnType<typeof api.operations.health.$get>>>;
export type ListedParty = AnswerOf<Awaited<ReturnType<typeof api.organisations.$get>>>["items"][0];
export type OwnEntry = AnswerOf<Awaited<ReturnType<typeof api.audit.$get>>>["items"][0];
type OrganisationEntry = AnswerOf<
  Awaited<ReturnType<typeof api.operations.audit.$get>>
>["items"][0];
export type AuditEntry = OwnEntry & { readonly organisation?: OrganisationEntry["organisation"] };

export interface JobFilter {
  readonly state?: (typeof JOB_STATES)[number];
  readonly kind?: (typeof JOB_KINDS)[number];
}

export interface PartyFilter {
  readonly q?: string;
  readonly role?: (typeof PARTY_ROLES)[number];
}

/** Of the trail of all organisations. */
export interface AuditFilter {
  readonly organisation?: string;
  readonly operation?: string;
  /** Days where the reader is; the last one is in. */
  readonly from?: string;
  readonly to?: string;
}

interface JobPages {
  readonly state: {
    readonly data?:
      | { readonly pages: readonly { readonly items: readonly OwnJob[] }[] }
      | undefined;
  };
}

/** Asks again every two seconds while any of the jobs read is under way. */
const whileUnderWay = {
  refetchInterval: ({ state }: JobPages) =>
    state.data?.pages.some(({ items }) => !items.every(hasEnded)) === true && 2_000,
};

export const readingJobs = ({ state, kind }: JobFilter) => ({
  ...readingPages(["jobs", state, kind], (cursor, options) =>
    api.jobs.$get(
      { query: { limit: "50", ...cursor, ...(state && { state }), ...(kind && { kind }) } },
      options,
    ),
  ),
  ...whileUnderWay,
});

export const readingAllJobs = ({ state, kind }: JobFilter) => ({
  ...readingPages(["operations", "jobs", state, kind], (cursor, options) =>
    api.operations.jobs.$get(
      { query: { limit: "50", ...cursor, ...(state && { state }), ...(kind && { kind }) } },
      options,
    ),
  ),
  ...whileUnderWay,
});

export const readingHealth = {
  ...reading(["operations", "health"], (options) => api.operations.health.$get({}, options)),
  refetchInterval: 5_000,
};

export const readingParties = ({ q, role }: PartyFilter) =>
  readingPages(["organisations", "all", q, role], (cursor, options) =>
    api.organisations.$get(
      { query: { limit: "100", ...cursor, ...(q && { q }), ...(role && { role }) } },
      options,
    ),
  );

/** When a day begins where the reader is. */
function startOf(date: string, daysLater = 0): string {
  const [year, month, day] = date.split("-").map(Number) as [number, number, number];
  return new Date(year, month - 1, day + daysLater).toISOString();
}

export const readingAllAudit = ({ organisation, operation, from, to }: AuditFilter) =>
  readingPages(["operations", "audit", organisation, operation, from, to], (cursor, options) =>
    api.operations.audit.$get(
      {
        query: {
          limit: "100",
          ...cursor,
          ...(organisation && { organisationId: organisation }),
          ...(operation && { operation }),
          ...(from && { from: startOf(from) }),
          ...(to && { until: startOf(to, 1) }),
        },
      },
      options,
    ),
  );

export const readingOwnAudit = readingPages(["audit"], (cursor, options) =>
  api.audit.$get({ query: { limit: "100", ...cursor } }, options),
);

/** Read when asked for: every link of every chain is computed anew. */
export const readingAllVerdict = reading(["operations", "verdict"], (options) =>
  api.operations.audit.verify.$get({}, options),
);

export const readingOwnVerdict = reading(["audit", "verdict"], (options) =>
  api.audit.verify.$get({}, options),
);
