-- Who is who, and who may do what. A grant is written without a foreign key to the warehouse:
-- trust stands below layout and does not know it. Locks: none that matter, the tables are new.

create schema trust;

create table trust.organisation (
  id         uuid primary key,
  name       text not null check (length(name) between 1 and 200),
  country    char(2) not null check (country ~ '^[A-Z]{2}$'),
  roles      text[] not null check (
    cardinality(roles) > 0 and roles <@ array['owner', 'exporter', 'planner', 'operator']),
  demo       boolean not null default false,           -- invented, and shown as such
  version    integer not null default 1,
  created_at timestamptz(3) not null default now()
);

create table trust.person (
  id            uuid primary key,
  email         text not null,
  name          text not null check (length(name) between 1 and 200),
  password_hash text not null,                         -- scrypt, self-describing
  created_at    timestamptz(3) not null default now()
);
create unique index person_email_key on trust.person (lower(email));

create table trust.membership (
  organisation_id uuid not null references trust.organisation,
  person_id       uuid not null references trust.person,
  role            text not null check (role in ('admin', 'member', 'reader')),
  created_at      timestamptz(3) not null default now(),
  constraint membership_pkey primary key (organisation_id, person_id)
);
create index membership_person_idx on trust.membership (person_id);

create table trust.session (
  id              uuid primary key,
  person_id       uuid not null references trust.person,
  organisation_id uuid not null references trust.organisation,
  token_hash      bytea not null unique,
  created_at      timestamptz(3) not null default now(),
  seen_at         timestamptz(3) not null default now(),
  expires_at      timestamptz(3) not null,
  ended_at        timestamptz(3)
);
create index session_person_idx on trust.session (person_id);

create table trust.api_key (
  id              uuid primary key,
  organisation_id uuid not null references trust.organisation,
  created_by      uuid references trust.person,
  name            text not null check (length(name) between 1 and 100),
  token_hash      bytea not null unique,
  hint            text not null,                       -- the first characters, to tell keys apart
  scopes          text[] not null,
  created_at      timestamptz(3) not null default now(),
  expires_at      timestamptz(3),
  revoked_at      timestamptz(3)
);
create index api_key_organisation_idx on trust.api_key (organisation_id, created_at desc, id desc);

create table trust.invitation (
  id              uuid primary key,
  organisation_id uuid not null references trust.organisation,
  email           text not null,
  role            text not null check (role in ('admin', 'member', 'reader')),
  token_hash      bytea not null unique,
  invited_by      uuid references trust.person,
  created_at      timestamptz(3) not null default now(),
  expires_at      timestamptz(3) not null,
  accepted_at     timestamptz(3),
  revoked_at      timestamptz(3)
);
create index invitation_organisation_idx on trust.invitation (organisation_id, created_at desc, id desc);

create table trust.password_reset (
  id         uuid primary key,
  person_id  uuid not null references trust.person,
  token_hash bytea not null unique,
  created_at timestamptz(3) not null default now(),
  expires_at timestamptz(3) not null,
  used_at    timestamptz(3)
);

-- "This organisation may plan in these slots of this warehouse, from-until."
create table trust."grant" (
  id              uuid primary key,
  organisation_id uuid not null references trust.organisation,   -- who may
  granted_by      uuid not null references trust.organisation,
  parent_id       uuid references trust."grant",                 -- set when passed on
  warehouse_id    uuid not null,
  zone            text not null,
  slot_count      integer not null check (slot_count > 0),
  during          daterange not null check (not isempty(during)),
  source_id       uuid not null,                                 -- the lease it comes from
  created_at      timestamptz(3) not null default now(),
  revoked_at      timestamptz(3)
);
create index grant_organisation_idx on trust."grant" (organisation_id, created_at desc, id desc);
create index grant_warehouse_idx on trust."grant" (warehouse_id, organisation_id);
create index grant_parent_idx on trust."grant" (parent_id);
create unique index grant_of_source_key on trust."grant" (source_id) where parent_id is null;
