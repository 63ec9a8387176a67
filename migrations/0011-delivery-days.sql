-- Delivery days go on: re-plans, what-ifs, and what drivers report. Results of before say nothing of
-- trips, breaks and lateness; they get what those plans were: one trip a route, no breaks, never late,
-- emissions unknown.
-- Locks: the table of plans while its rows are rewritten.

alter table delivery.plan
  add column replan_of  uuid references delivery.plan,
  add column what_if_of uuid references delivery.plan,
  add column changes    jsonb,                         -- of a what-if: how it differs
  add column start      jsonb,                         -- routes the search begins from
  add constraint plan_has_one_origin check (replan_of is null or what_if_of is null);
create index plan_replan_idx on delivery.plan (replan_of) where replan_of is not null;
create index plan_what_if_idx on delivery.plan (what_if_of) where what_if_of is not null;

with shown as (
  select plan.id, route.at, route.value as route,
    jsonb_build_object('amountMinor', 0, 'currency', plan.input -> 'currency') as nothing,
    (select vehicle -> 'depot' from jsonb_array_elements(plan.input -> 'vehicles') as vehicle
      where vehicle -> 'id' = route.value -> 'vehicleId') as depot
  from delivery.plan
  cross join jsonb_array_elements(plan.result -> 'routes') with ordinality as route (value, at)
), whole as (
  select id, jsonb_agg(route || jsonb_build_object(
    'breaks', '[]'::jsonb, 'breakS', 0, 'lateS', 0, 'emissions', null,
    'cost', route -> 'cost' || jsonb_build_object('lateness', nothing),
    'trips', jsonb_build_array(jsonb_build_object(
      'depotId', depot, 'start', route -> 'start', 'firstVisit', 0,
      'visitCount', jsonb_array_length(route -> 'stops'), 'startLoad', '{}'::jsonb)),
    'stops', (
      select jsonb_agg(visit || jsonb_build_object(
        'depotId', depot, 'lateS', 0, 'preparationS', 0,
        'serviceS', extract(epoch from (visit ->> 'departure')::interval
          - (visit ->> 'serviceStart')::interval)::integer,
        'dutyS', extract(epoch from (visit ->> 'departure')::interval
          - (route ->> 'start')::interval)::integer) order by place)
      from jsonb_array_elements(route -> 'stops') with ordinality as stops (visit, place))
  ) order by at) as routes
  from shown group by id
)
update delivery.plan set result = plan.result
  || jsonb_build_object('routes', coalesce(whole.routes, '[]'::jsonb), 'objectives', '[]'::jsonb)
  || jsonb_build_object('totals', plan.result -> 'totals' || jsonb_build_object(
    'lateS', 0, 'emissions', null,
    'cost', plan.result #> '{totals,cost}' || jsonb_build_object(
      'lateness', jsonb_build_object('amountMinor', 0, 'currency', plan.input -> 'currency'),
      'prizes', jsonb_build_object('amountMinor', 0, 'currency', plan.input -> 'currency'))))
from delivery.plan as old left join whole on whole.id = old.id
where old.id = plan.id and plan.result is not null;

-- What became of a stop: served or failed, at which second of the plan's day.
create table delivery.stop_report (
  plan_id         uuid not null references delivery.plan,
  stop_id         text not null check (length(stop_id) between 1 and 100),
  done_s          integer not null check (done_s between 0 and 172800),
  failed_reason   text check (length(failed_reason) between 1 and 500),
  reported_at     timestamptz(3) not null default now(),

  primary key (plan_id, stop_id)
);
