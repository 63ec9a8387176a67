-- Routing problems sent in the dialect of GraphHopper's optimiser. The request is kept as it came:
-- the hosted optimiser gets it verbatim. Locks: none that matter, the table is new.

create table delivery.vrp_request (
  id              uuid primary key,                            -- the dialect's job_id
  organisation_id uuid not null references trust.organisation,
  job_id          uuid not null references platform.job,
  engine          text not null check (engine in ('builtin', 'graphhopper')),
  input           jsonb not null,
  result          jsonb,
  created_at      timestamptz(3) not null default now()
);
create index vrp_request_organisation_idx
  on delivery.vrp_request (organisation_id, created_at desc, id desc);
create index vrp_request_job_idx on delivery.vrp_request (job_id);
