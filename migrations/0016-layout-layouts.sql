-- Searches for the layout of an area. A result may be read while the search still runs, so its job
-- writes the row as it goes. Locks: none that matter, the table is new.

create table layout.layout (
  id              uuid primary key,
  organisation_id uuid not null references trust.organisation,   -- who searched
  floor_plan_id   uuid references layout.floor_plan,             -- the floor as it is, to compare with
  job_id          uuid not null references platform.job,
  name            text not null check (length(name) between 1 and 200),
  seed            integer not null,
  input           jsonb not null,                                -- area, racks and orders as they were
  result          jsonb,
  created_at      timestamptz(3) not null default now()
);
create index layout_organisation_idx on layout.layout (organisation_id, created_at desc, id desc);
create index layout_floor_plan_idx on layout.layout (floor_plan_id);
create index layout_job_idx on layout.layout (job_id);
