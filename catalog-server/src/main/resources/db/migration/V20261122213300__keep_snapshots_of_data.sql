-- What the volumes of an instance held at one moment; it outlives the instance.
create table snapshot (
  id uuid primary key,
  instance uuid not null,
  instance_name text not null,
  package text not null,
  revision integer not null,
  target uuid not null,
  kind text not null check (kind in ('on-demand', 'scheduled', 'before-change')),
  state text not null check (state in ('taking', 'ready', 'needed', 'deleting')),
  place text not null,
  operation uuid,
  created_at timestamptz not null default clock_timestamp(),
  taken_at timestamptz
);

create index snapshot_of_instance on snapshot (instance, created_at);

create table volume_snapshot (
  snapshot uuid not null references snapshot on delete cascade,
  volume uuid not null,
  name text not null,
  key text not null,
  raw_bytes bigint not null,
  packed_bytes bigint not null,
  sha256 text not null,
  primary key (snapshot, volume)
);

-- How often the data of an instance is saved by itself.
create table snapshot_schedule (
  instance uuid primary key,
  every_seconds bigint not null check (every_seconds > 0),
  keep integer not null check (keep > 0),
  next_at timestamptz not null,
  created_by text not null
);
