-- A volume outlives its instance unless somebody says otherwise; the owner stays on record.
create table volume (
  id uuid primary key,
  target uuid not null,
  node text not null,
  name text not null,
  state text not null check (state in ('in-use', 'kept', 'purging', 'purged')),
  instance uuid not null,
  instance_name text not null,
  package text not null,
  service text not null,
  volume text not null,
  task_index integer not null,
  lasting boolean not null,
  created_at timestamptz not null default clock_timestamp(),
  kept_since timestamptz,
  purged_at timestamptz
);

create unique index volume_name_on_target on volume (target, name) where state <> 'purged';
create index volume_of_instance on volume (instance) where state = 'in-use';
