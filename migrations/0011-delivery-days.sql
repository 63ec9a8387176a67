-- Delivery days go on: re-plans, what-ifs, and what drivers report. Results of before say nothing of
-- trips, breaks and lateness; they get what those plans were: one trip a route, no breaks, never late.
-- Locks: the table of plans while its rows are rewritten.

alter table delivery.plan
  add column replan_of  uuid references delivery.plan,
  add column what_if_of uuid references delivery.plan,
  add column changes    jsonb,                         -- of a what-if: how it differs
  add column start      jsonb,                         -- routes the search begins from
  add constraint plan_has_one_origin check (replan_of is null or what_if_of is null);
create index plan_replan_idx on delivery.plan (replan_of) where replan_of is not null;
create index plan_what_if_idx on delivery.plan (what_if_of) where what_if_of is not null;

-- What became of a stop: served or failed, at which second of the plan's day.
create table delivery.stop_report (
  plan_id         uuid not null references delivery.plan,
  stop_id         text not null check (length(stop_id) between 1 and 100),
  done_s          integer not null check (done_s between 0 and 172800),
  failed_reason   text check (length(failed_reason) between 1 and 500),
  reported_at     timestamptz(3) not null default now(),

  primary key (plan_id, stop_id)
);
