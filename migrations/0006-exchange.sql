-- Pools of spare capacity, the listings over them, what exporters ask for, and the holds and leases
-- that use capacity up. Capacity is a quantity over time, so no exclusion constraint can guard it:
-- verbs lock the pool row, sweep the overlap and insert; pool_not_oversold is the second line.

create schema exchange;

create table exchange.pool (
  id              uuid primary key,
  warehouse_id    uuid not null references layout.warehouse,
  organisation_id uuid not null references trust.organisation,
  zone            text not null check (length(zone) between 1 and 60),
  storage_class   text not null,
  unit            text not null check (unit in ('pallet', 'm3', 'm2', 'bin')),
  slots_per_unit  integer not null default 1 check (slots_per_unit > 0),
  version         integer not null default 1,
  created_at      timestamptz(3) not null default now(),
  constraint pool_zone_key unique (warehouse_id, zone, unit)
);
create index pool_organisation_idx on exchange.pool (organisation_id, created_at desc, id desc);

-- The capacity of a pool as a step function; a day in no step has none.
create table exchange.pool_capacity (
  pool_id  uuid not null references exchange.pool,
  during   daterange not null check (not isempty(during) and not lower_inf(during) and not upper_inf(during)),
  quantity integer not null check (quantity >= 0),
  constraint pool_capacity_one_step_a_day exclude using gist (pool_id with =, during with &&)
);

create table exchange.rate_card (
  id              uuid primary key,
  organisation_id uuid not null references trust.organisation,
  name            text not null check (length(name) between 1 and 200),
  currency        char(3) not null check (currency ~ '^[A-Z]{3}$'),
  version         integer not null default 1,          -- the newest; each change adds one
  created_at      timestamptz(3) not null default now()
);
create index rate_card_organisation_idx on exchange.rate_card (organisation_id, created_at desc, id desc);

create table exchange.rate_card_version (
  rate_card_id uuid not null references exchange.rate_card,
  version      integer not null check (version > 0),
  rules        jsonb not null,
  created_at   timestamptz(3) not null default now(),
  constraint rate_card_version_pkey primary key (rate_card_id, version)
);
create trigger rate_card_version_frozen before update or delete on exchange.rate_card_version
  for each row execute function platform.refuse_change();

-- What a currency was worth in US dollars on a day, and who says so.
create table exchange.fx_rate (
  currency  char(3) not null check (currency ~ '^[A-Z]{3}$'),
  quoted_on date not null,
  per_usd   numeric not null check (per_usd > 0),
  source    text not null,
  constraint fx_rate_pkey primary key (currency, quoted_on)
);

create table exchange.listing (
  id                uuid primary key,
  pool_id           uuid not null references exchange.pool,
  organisation_id   uuid not null references trust.organisation,
  title             text not null check (length(title) between 1 and 200),
  description       text not null default '',
  during            daterange not null check (not isempty(during)),
  minimum_quantity  integer not null default 1 check (minimum_quantity > 0),
  minimum_term_days integer not null default 1 check (minimum_term_days > 0),
  rate_card_id      uuid references exchange.rate_card,
  restrictions      jsonb not null default '{}',
  state             text not null default 'draft' check (state in ('draft', 'published', 'paused', 'closed')),
  published_at      timestamptz(3),
  version           integer not null default 1,
  created_at        timestamptz(3) not null default now(),
  constraint listing_published_with_rate_card check (state = 'draft' or state = 'closed' or rate_card_id is not null)
);
create index listing_organisation_idx on exchange.listing (organisation_id, created_at desc, id desc);
create index listing_pool_idx on exchange.listing (pool_id);
create index listing_published_idx on exchange.listing (published_at desc, id desc) where state = 'published';
create trigger listing_transition before insert or update of state on exchange.listing
  for each row execute function platform.check_transition();

create table exchange.request (
  id              uuid primary key,
  organisation_id uuid not null references trust.organisation,
  name            text not null check (length(name) between 1 and 200),
  during          daterange not null check (not isempty(during)),
  quantity        double precision not null check (quantity > 0),
  unit            text not null check (unit in ('pallet', 'm3')),
  detail          jsonb not null,                      -- region, demand places, services, price ceiling, SKUs
  state           text not null default 'open' check (state in ('open', 'withdrawn')),
  version         integer not null default 1,
  created_at      timestamptz(3) not null default now()
);
create index request_organisation_idx on exchange.request (organisation_id, created_at desc, id desc);

-- A hold keeps a quantity free for one exporter until the owner answers or its time is up.
create table exchange.hold (
  id              uuid primary key,
  listing_id      uuid not null references exchange.listing,
  pool_id         uuid not null references exchange.pool,
  organisation_id uuid not null references trust.organisation,   -- the exporter
  owner_id        uuid not null references trust.organisation,
  request_id      uuid references exchange.request,
  during          daterange not null check (not isempty(during)),
  quantity        integer not null check (quantity > 0),
  rate_card_id    uuid not null,
  rate_card_version integer not null,                            -- frozen at booking
  state           text not null default 'active' check (state in ('active', 'converted', 'declined', 'released')),
  expires_at      timestamptz(3) not null,
  created_at      timestamptz(3) not null default now(),
  constraint hold_rate_card_fkey foreign key (rate_card_id, rate_card_version)
    references exchange.rate_card_version (rate_card_id, version)
);
create index hold_pool_idx on exchange.hold using gist (pool_id, during) where (state = 'active');
create index hold_organisation_idx on exchange.hold (organisation_id, created_at desc, id desc);
create index hold_owner_idx on exchange.hold (owner_id, created_at desc, id desc);
create trigger hold_transition before insert or update of state on exchange.hold
  for each row execute function platform.check_transition();

create table exchange.lease (
  id                uuid primary key,
  hold_id           uuid not null unique references exchange.hold,
  listing_id        uuid not null references exchange.listing,
  pool_id           uuid not null references exchange.pool,
  organisation_id   uuid not null references trust.organisation, -- the lessee
  owner_id          uuid not null references trust.organisation,
  zone              text not null,
  slot_count        integer not null check (slot_count > 0),
  during            daterange not null check (not isempty(during)),
  quantity          integer not null check (quantity > 0),
  rate_card_id      uuid not null,
  rate_card_version integer not null,
  state             text not null check (state in ('funded', 'active', 'ended', 'cancelled')),
  cancelled_by      uuid references trust.organisation,
  signed_at         timestamptz(3) not null default now(),
  constraint lease_rate_card_fkey foreign key (rate_card_id, rate_card_version)
    references exchange.rate_card_version (rate_card_id, version)
);
create index lease_pool_idx on exchange.lease using gist (pool_id, during) where (state in ('funded', 'active', 'ended'));
create index lease_organisation_idx on exchange.lease (organisation_id, signed_at desc, id desc);
create index lease_owner_idx on exchange.lease (owner_id, signed_at desc, id desc);
create index lease_due_idx on exchange.lease (state, lower(during), upper(during));
create trigger lease_transition before insert or update of state on exchange.lease
  for each row execute function platform.check_transition();

insert into platform.transition (machine, from_state, to_state, actor) values
  ('exchange.listing', '', 'draft', 'owner'),
  ('exchange.listing', 'draft', 'published', 'owner'),
  ('exchange.listing', 'published', 'paused', 'owner'),
  ('exchange.listing', 'paused', 'published', 'owner'),
  ('exchange.listing', 'draft', 'closed', 'owner'),
  ('exchange.listing', 'published', 'closed', 'owner'),
  ('exchange.listing', 'paused', 'closed', 'owner'),
  ('exchange.hold', '', 'active', 'exporter'),
  ('exchange.hold', 'active', 'converted', 'owner'),
  ('exchange.hold', 'active', 'declined', 'owner'),
  ('exchange.hold', 'active', 'released', 'exporter'),
  ('exchange.lease', '', 'funded', 'owner'),
  ('exchange.lease', 'funded', 'active', 'clock'),
  ('exchange.lease', 'funded', 'cancelled', 'exporter'),
  ('exchange.lease', 'funded', 'cancelled', 'owner'),
  ('exchange.lease', 'active', 'ended', 'clock');

-- What uses a pool up: live holds and leases. A hold whose time is up frees itself by the clock.
create view exchange.pool_use as
  select pool_id, during, quantity from exchange.hold where state = 'active' and expires_at > statement_timestamp()
  union all
  select pool_id, during, quantity from exchange.lease where state in ('funded', 'active', 'ended');

-- The least a pool has free on any day of a period. Most pools of a search are let nowhere in it,
-- so the sweep is kept for those that are. A function keeps its plan: inlined into a search, planning
-- took longer than running.
create function exchange.least_free(pool uuid, period daterange)
returns bigint language plpgsql stable as $$
declare
  covered integer;
  smallest integer;
begin
  select sum(upper(step.during * period) - lower(step.during * period)), min(step.quantity)
  into covered, smallest
  from exchange.pool_capacity step where step.pool_id = pool and step.during && period;
  if covered is distinct from upper(period) - lower(period) then return 0; end if;
  if not exists (
    select from exchange.pool_use taken where taken.pool_id = pool and taken.during && period
  ) then return smallest; end if;
  -- What is free changes only where a step or a use begins, and grows where a use ends.
  return (
    select min(step.quantity - coalesce((select sum(taken.quantity) from exchange.pool_use taken
      where taken.pool_id = pool and taken.during @> days.day), 0))
    from (
      select lower(period) as day
      union all select lower(begun.during) from exchange.pool_capacity begun
        where begun.pool_id = pool and begun.during && period
      union all select lower(taken.during) from exchange.pool_use taken
        where taken.pool_id = pool and taken.during && period
    ) days
    join exchange.pool_capacity step on step.pool_id = pool and step.during @> days.day
    where days.day <@ period);
end $$;

-- The days on which a pool is used beyond its capacity. Use and capacity change only where a step or
-- a use begins, so those days stand for all others.
create function exchange.oversold_days(pool uuid)
returns table (day date, used bigint, capacity integer) language sql stable as $$
  with days as (
    select lower(during) as day from exchange.pool_use where pool_id = pool
    union select lower(during) from exchange.pool_capacity where pool_id = pool
    union select upper(during) from exchange.pool_capacity where pool_id = pool
  ), sums as (
    select days.day,
      coalesce((select sum(u.quantity) from exchange.pool_use u
        where u.pool_id = pool and u.during @> days.day), 0) as used,
      coalesce((select c.quantity from exchange.pool_capacity c
        where c.pool_id = pool and c.during @> days.day), 0) as capacity
    from days
  )
  select day, used, capacity from sums where used > capacity order by day
$$;

create function exchange.refuse_oversold() returns trigger language plpgsql as $$
declare
  changed_pool uuid := coalesce(new.pool_id, old.pool_id);
  worst record;
begin
  -- The caller holds this lock already; whoever forgot it waits here instead of overselling.
  perform from exchange.pool where id = changed_pool for no key update;
  select * into worst from exchange.oversold_days(changed_pool) limit 1;
  if found then
    raise exception 'pool % is oversold on %: % of %', changed_pool, worst.day, worst.used, worst.capacity
      using errcode = 'check_violation', constraint = 'pool_not_oversold';
  end if;
  return null;
end $$;

create constraint trigger hold_not_oversold after insert or update on exchange.hold
  deferrable initially deferred for each row execute function exchange.refuse_oversold();
create constraint trigger lease_not_oversold after insert or update on exchange.lease
  deferrable initially deferred for each row execute function exchange.refuse_oversold();
create constraint trigger pool_capacity_not_oversold after insert or update or delete on exchange.pool_capacity
  deferrable initially deferred for each row execute function exchange.refuse_oversold();
