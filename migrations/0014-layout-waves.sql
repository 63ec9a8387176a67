-- Waves: orders batched onto carts and given to pickers. Locks: none that matter, the table is new.

create table layout.wave (
  id              uuid primary key,
  organisation_id uuid not null references trust.organisation,   -- who planned it
  floor_plan_id   uuid not null references layout.floor_plan,
  slotting_id     uuid references layout.slotting,               -- null: placements came with the wave
  job_id          uuid not null references platform.job,
  name            text check (length(name) between 1 and 200),
  starts_at       timestamptz(3) not null,
  order_count     integer not null check (order_count > 0),
  picker_count    integer not null check (picker_count > 0),
  seed            integer not null,
  input           jsonb not null,                                -- orders, slots, cart and pickers as they were
  result          jsonb,
  created_at      timestamptz(3) not null default now()
);
create index wave_organisation_idx on layout.wave (organisation_id, created_at desc, id desc);
create index wave_floor_plan_idx on layout.wave (floor_plan_id);
create index wave_slotting_idx on layout.wave (slotting_id);
create index wave_job_idx on layout.wave (job_id);
