-- Delivery plans: a day of stops, vehicles and the routes found. Locks: none that matter.

create schema delivery;

create table delivery.plan (
  id              uuid primary key,
  organisation_id uuid not null references trust.organisation,
  name            text not null check (length(name) between 1 and 200),
  job_id          uuid not null references platform.job,
  day             date not null,
  stop_count      integer not null check (stop_count > 0),     -- of the input, which is too large
  vehicle_count   integer not null check (vehicle_count > 0),  -- to be read for a list
  seed            integer not null,
  seconds         double precision not null check (seconds > 0),
  input           jsonb not null,
  result          jsonb,
  created_at      timestamptz(3) not null default now()
);
create index plan_organisation_idx on delivery.plan (organisation_id, created_at desc, id desc);
