-- What road networks answered, shared by all processes, and what the hosted one was paid for it.
-- Locks: none that matter, every table is new.

-- Legs of one version of one provider's roads, driven by one profile.
create table delivery.road_data (
  id      integer generated always as identity primary key,
  network text not null check (length(network) between 1 and 500),
  profile text not null check (length(profile) between 1 and 100),
  constraint road_data_once unique (network, profile)
);

-- A cache: whatever is lost is driven again, so it need not survive a crash.
create unlogged table delivery.road_leg (
  data_id      integer not null references delivery.road_data,
  from_place   bigint not null,  -- millionths of a degree: (longitude + 180) * 2^28 + latitude + 90
  to_place     bigint not null,
  milliseconds bigint check (milliseconds >= 0),  -- null, as metres: there is no way
  millimetres  bigint check (millimetres >= 0),
  expires_at   timestamptz(3) not null,
  primary key (data_id, from_place, to_place),
  check ((milliseconds is null) = (millimetres is null))
);
create index road_leg_expiry_idx on delivery.road_leg (expires_at);

-- Credits of a hosted provider by day (UTC) and by the organisation whose plans cost them; null:
-- what the exchange itself asked for.
create table delivery.road_credit (
  provider        text not null check (length(provider) between 1 and 100),
  day             date not null,
  organisation_id uuid references trust.organisation,
  millicredits    bigint not null,  -- thousandths of a credit; an answer may give some back
  constraint road_credit_once unique nulls not distinct (provider, day, organisation_id)
);
create index road_credit_organisation_idx on delivery.road_credit (organisation_id);

-- How roads of an area differ from straight lines, as measured on a real network.
create table delivery.road_calibration (
  id            uuid primary key,
  profile       text not null check (length(profile) between 1 and 100),
  network       text not null,
  west          double precision not null,
  south         double precision not null,
  east          double precision not null,
  north         double precision not null,
  calibration   jsonb not null,      -- whole area, and by cell
  pair_count    integer not null check (pair_count > 0),
  calibrated_at timestamptz(3) not null default now(),
  check (west < east and south < north)
);
create index road_calibration_newest_idx on delivery.road_calibration (profile, calibrated_at desc);

-- Places by their names, for addresses where no geocoder is hired.
create table delivery.place (
  id        text primary key check (length(id) between 1 and 60),
  country   char(2) not null,
  name      text not null,
  folded    text not null,  -- the name as it is looked up: no accents, no marks, lower case
  admin     text not null,  -- ISO 3166-2 of the subdivision, or empty
  precision text not null check (precision in ('place', 'postal-code')),
  lon       double precision not null check (lon between -180 and 180),
  lat       double precision not null check (lat between -90 and 90),
  source    text not null
);
create index place_folded_idx on delivery.place (folded text_pattern_ops, country);
