-- What every context leans on: events, jobs, idempotent answers, rate limits, the audit chain and
-- the table of allowed state transitions. Locks: none that matter, the tables are new.

create schema platform;

create extension if not exists btree_gist;

-- News for contexts downstream, written in the verb's own transaction (an outbox).
create table platform.event (
  id              uuid primary key,
  type            text not null,                       -- lease.signed
  organisation_id uuid,                                -- whose act it was; null for the exchange itself
  subject_id      uuid not null,
  payload         jsonb not null,
  occurred_at     timestamptz(3) not null default now()
);
create index event_occurred_idx on platform.event (occurred_at desc, id desc);

-- Long work. pg-boss delivers it; this row is what a caller sees, and what a late worker is fenced by.
create table platform.job (
  id              uuid primary key,
  organisation_id uuid not null,
  kind            text not null,                       -- slotting, delivery-plan
  subject_id      uuid not null,                       -- what the job works on
  state           text not null default 'queued'
                  check (state in ('queued', 'running', 'succeeded', 'failed', 'stopped')),
  progress        double precision not null default 0 check (progress between 0 and 1),
  best            double precision,
  bound           double precision,
  unit            text,                                -- of best and bound
  attempt         integer not null default 0,          -- the fencing token: only its holder may write
  stop_requested  boolean not null default false,
  problem         jsonb,
  created_at      timestamptz(3) not null default now(),
  started_at      timestamptz(3),
  finished_at     timestamptz(3),
  updated_at      timestamptz(3) not null default now()
);
create index job_organisation_idx on platform.job (organisation_id, created_at desc, id desc);
-- Not on updated_at, which changes twice a second: such updates should touch no index.
create index job_running_idx on platform.job (id) where state = 'running';

-- One effect per key. The answer is sealed with the key itself, of which only a hash is kept.
create table platform.idempotency (
  scope       text not null,                           -- who asked: an organisation, a person, or nobody
  key_hash    bytea not null,
  fingerprint bytea not null,                          -- of method, path and body
  answer      bytea,
  created_at  timestamptz(3) not null default now(),
  constraint idempotency_pkey primary key (scope, key_hash)
);
create index idempotency_created_idx on platform.idempotency (created_at);

-- Generic cell rate algorithm: the theoretical arrival time of each limited key.
create unlogged table platform.rate_limit (
  key        text primary key,
  arrival_at timestamptz not null
);

-- Append-only, one hash chain per organisation.
create table platform.audit (
  organisation_id uuid not null,
  seq             bigint not null,
  at              timestamptz(3) not null,
  actor_id        uuid,                                -- the person or key; null for the exchange itself
  action          text not null,                       -- signLease
  subject_id      uuid not null,
  detail          jsonb not null,
  request_id      text,
  hash            bytea not null,
  constraint audit_pkey primary key (organisation_id, seq)
);

create table platform.audit_head (
  organisation_id uuid primary key,
  seq             bigint not null,
  hash            bytea not null
);

create function platform.audit_hash(
  previous bytea, organisation uuid, seq bigint, at timestamptz, actor uuid, action text,
  subject uuid, detail jsonb, request text
) returns bytea language sql immutable as $$
  select sha256(previous || convert_to(jsonb_build_array(
    organisation, seq, extract(epoch from at), actor, action, subject, detail, request
  )::text, 'UTF8'))
$$;

create function platform.append_audit(
  organisation uuid, actor uuid, action text, subject uuid, detail jsonb, request text
) returns void language plpgsql as $$
declare
  head platform.audit_head;
  moment timestamptz(3) := clock_timestamp();
  link bytea;
begin
  insert into platform.audit_head as h (organisation_id, seq, hash)
  values (organisation, 0, '\x00')
  on conflict (organisation_id) do update set seq = h.seq   -- takes the row lock
  returning * into head;
  link := platform.audit_hash(
    head.hash, organisation, head.seq + 1, moment, actor, action, subject, detail, request);
  insert into platform.audit (organisation_id, seq, at, actor_id, action, subject_id, detail, request_id, hash)
  values (organisation, head.seq + 1, moment, actor, action, subject, detail, request, link);
  update platform.audit_head set seq = head.seq + 1, hash = link where organisation_id = organisation;
end $$;

-- The first link of an organisation's chain that does not hold, or null when all do.
create function platform.broken_audit_link(organisation uuid) returns bigint language sql stable as $$
  with chain as (
    select a.*, coalesce(lag(a.hash) over w, '\x00') as previous, row_number() over w as place
    from platform.audit a where a.organisation_id = organisation window w as (order by a.seq)
  ), head as (select seq, hash from platform.audit_head where organisation_id = organisation)
  select min(seq) from (
    select seq from chain
    where seq <> place or hash <> platform.audit_hash(
      previous, organisation_id, seq, at, actor_id, action, subject_id, detail, request_id)
    union all
    select head.seq from head
    where not exists (select from chain where chain.seq = head.seq and chain.hash = head.hash)
      and head.seq > 0
  ) broken(seq)
$$;

create function platform.refuse_change() returns trigger language plpgsql as $$
begin
  raise exception '% rows are never changed or removed', tg_table_name using errcode = 'restrict_violation';
end $$;

create trigger audit_append_only before update or delete on platform.audit
  for each row execute function platform.refuse_change();

-- Every state machine as data: what is not listed here cannot happen.
create table platform.transition (
  machine    text not null,                            -- exchange.lease
  from_state text not null,                            -- '' when it is made
  to_state   text not null,
  actor      text not null,                            -- owner, exporter, planner, operator or clock
  constraint transition_pkey primary key (machine, from_state, to_state, actor)
);

create function platform.check_transition() returns trigger language plpgsql as $$
declare
  came_from text := case when tg_op = 'INSERT' then '' else old.state end;
begin
  if tg_op = 'UPDATE' and new.state = old.state then return new; end if;
  if not exists (
    select from platform.transition
    where machine = tg_table_schema || '.' || tg_table_name
      and from_state = came_from and to_state = new.state
  ) then
    raise exception '% cannot go from % to %', tg_table_name, came_from, new.state
      using errcode = 'check_violation', constraint = tg_table_name || '_transition_listed';
  end if;
  return new;
end $$;
