-- Slottings are healed: few moves, ticked off one by one, bring what lies where back to what is
-- ordered. Results of before say nothing of minutes, trials and new SKUs' slots; they get what those
-- slottings were: by turnover, nothing tried, nothing kept free.
-- Locks: the table of slottings while its rows are rewritten.

update layout.slotting set result = result - 'ordering' || jsonb_build_object(
  'policy', result -> 'ordering', 'rounds', 0, 'isCut', result -> 'isBaseline', 'trials', '[]'::jsonb,
  'terms', '{"walkMmPerS": 1000, "tourS": 60, "searchS": 4, "pickS": 9, "reachS": 0,
    "goldenFromMm": 700, "goldenToMm": 1400}'::jsonb,
  'ruleBook', null, 'random', null, 'mostAisleShare', null, 'newSkuSlots', '[]'::jsonb,
  'placementsBefore', result -> 'placementsBefore',
  'before', '{"minutesPerOrder": null, "goldenShare": null}'::jsonb || (result -> 'before'),
  'after', '{"minutesPerOrder": null, "goldenShare": null}'::jsonb || (result -> 'after'),
  'unassigned', (
    select coalesce(jsonb_agg(sku
      || '{"ruleId": null, "otherSkuCode": null, "detail": null}'::jsonb order by place), '[]'::jsonb)
    from jsonb_array_elements(result -> 'unassigned') with ordinality as skus (sku, place)))
where result is not null;

-- Where everything lies from the first healing on: as slotted, and then as moves are ticked off. The
-- constraints decide between two who tick off at once: a SKU is in one slot, a slot holds one SKU.
create table layout.slotted_sku (
  slotting_id uuid not null references layout.slotting,
  sku_code    text not null,
  slot        text not null,
  primary key (slotting_id, sku_code),
  constraint slotted_sku_slot_free unique (slotting_id, slot)
);

create table layout.healing (
  id              uuid primary key,
  organisation_id uuid not null references trust.organisation,   -- who planned it
  slotting_id     uuid not null references layout.slotting,
  job_id          uuid not null references platform.job,
  seed            integer not null,
  input           jsonb not null,                                -- SKUs and orders as they were
  result          jsonb,
  created_at      timestamptz(3) not null default now()
);
create index healing_organisation_idx on layout.healing (organisation_id, created_at desc, id desc);
create index healing_job_idx on layout.healing (job_id);
create index healing_slotting_idx on layout.healing (slotting_id, created_at desc, id desc);

create table layout.healing_move (
  healing_id   uuid not null references layout.healing,
  number       integer not null check (number > 0),
  chain        integer not null check (chain >= 0),     -- moves done together; 0: a new SKU put away
  sku_code     text not null,
  from_slot    text,                                    -- null: a new SKU, put away
  to_slot      text not null,
  is_regulated boolean not null,                        -- some rule for dangerous goods is about it
  done_at      timestamptz(3),
  done_by      uuid,
  primary key (healing_id, number)
);
