-- Warehouses, their floor plans, and slottings planned on them. Locks: none that matter.

create schema layout;

create table layout.warehouse (
  id                      uuid primary key,
  organisation_id         uuid not null references trust.organisation,
  name                    text not null check (length(name) between 1 and 200),
  address                 jsonb not null,              -- { line1, line2, city, region, postalCode }
  country                 char(2) not null check (country ~ '^[A-Z]{2}$'),
  locode                  char(5) check (locode ~ '^[A-Z]{2}[A-Z2-9]{3}$'),
  lon                     double precision not null check (lon between -180 and 180),
  lat                     double precision not null check (lat between -90 and 90),
  time_zone               text not null,               -- IANA
  cut_off                 time not null,               -- local; an order after it ships the next working day
  working_days            smallint[] not null,         -- ISO weekdays, 1 = Monday
  holidays                date[] not null default '{}',
  storage_classes         text[] not null,
  dangerous_goods_classes text[] not null default '{}',
  services                text[] not null default '{}',
  version                 integer not null default 1,
  created_at              timestamptz(3) not null default now()
);
create index warehouse_organisation_idx on layout.warehouse (organisation_id, created_at desc, id desc);
create index warehouse_place_idx on layout.warehouse (lat, lon);

create table layout.floor_plan (
  id              uuid primary key,
  warehouse_id    uuid not null references layout.warehouse,
  organisation_id uuid not null references trust.organisation,
  name            text not null check (length(name) between 1 and 200),
  spec            jsonb not null,
  slot_count      integer not null check (slot_count > 0),
  version         integer not null default 1,
  created_at      timestamptz(3) not null default now()
);
create index floor_plan_warehouse_idx on layout.floor_plan (warehouse_id, created_at desc, id desc);
create index floor_plan_organisation_idx on layout.floor_plan (organisation_id, created_at desc, id desc);

create table layout.slotting (
  id              uuid primary key,
  organisation_id uuid not null references trust.organisation,   -- who planned it
  floor_plan_id   uuid not null references layout.floor_plan,
  job_id          uuid not null references platform.job,
  zone            text,
  seed            integer not null,
  input           jsonb not null,                                -- SKUs and orders as they were
  result          jsonb,
  created_at      timestamptz(3) not null default now()
);
create index slotting_organisation_idx on layout.slotting (organisation_id, created_at desc, id desc);
create index slotting_floor_plan_idx on layout.slotting (floor_plan_id);
