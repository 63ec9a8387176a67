-- What exporters store and ship. Locks: none that matter, the tables are new.

create schema goods;

create table goods.sku (
  id                    uuid primary key,
  organisation_id       uuid not null references trust.organisation,
  code                  text not null check (length(code) between 1 and 100),
  name                  text not null,
  length_mm             integer not null check (length_mm > 0),
  width_mm              integer not null check (width_mm > 0),
  height_mm             integer not null check (height_mm > 0),
  weight_g              integer not null check (weight_g > 0),
  storage_class         text not null,
  un_number             text check (un_number ~ '^UN[0-9]{4}$'),
  dangerous_goods_class text,                          -- class or division, '9', '2.1'; null when not dangerous
  battery               jsonb,                         -- { kind, wattHours, count }
  monthly_units         integer not null check (monthly_units >= 0),
  lines_per_order       double precision not null check (lines_per_order >= 1),
  units_per_line        double precision not null check (units_per_line >= 1),
  hs_code               text check (hs_code ~ '^[0-9]{6,10}$'),
  version               integer not null default 1,
  created_at            timestamptz(3) not null default now(),
  constraint sku_code_key unique (organisation_id, code)
);
create index sku_organisation_idx on goods.sku (organisation_id, created_at desc, id desc);

create table goods.order_line (
  organisation_id uuid not null references trust.organisation,
  order_reference text not null check (length(order_reference) between 1 and 100),
  sku_id          uuid not null references goods.sku,
  ordered_on      date not null,
  quantity        integer not null check (quantity > 0),
  constraint order_line_pkey primary key (organisation_id, order_reference, sku_id)
);
create index order_line_day_idx on goods.order_line (organisation_id, ordered_on, order_reference);
create index order_line_sku_idx on goods.order_line (sku_id);
