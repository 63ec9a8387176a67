-- The inbox: one row per event and organisation told. Locks: none that matter, the table is new.

create schema flow;

create table flow.notification (
  id              uuid primary key,
  organisation_id uuid not null references trust.organisation,
  event_id        uuid not null references platform.event,
  type            text not null,
  subject_id      uuid not null,
  payload         jsonb not null,
  created_at      timestamptz(3) not null default now(),
  read_at         timestamptz(3),
  mailed_at       timestamptz(3),
  constraint notification_once unique (event_id, organisation_id)
);
create index notification_organisation_idx on flow.notification (organisation_id, created_at desc, id desc);
