-- What somebody changed of a task by hand, for as long as it is so.
create table drift (
  id uuid primary key,
  task uuid not null references task on delete cascade,
  instance uuid not null,
  kind text not null,
  expected text not null,
  found text not null,
  standing text not null default 'SEEN' check (standing in ('SEEN', 'IGNORED', 'REVERTING')),
  -- why it could not be put right
  trouble text not null default '',
  seen_at timestamptz not null default clock_timestamp(),
  unique (task, kind)
);

create index drift_by_instance on drift (instance);

-- Instances that are not on this list are healed.
create table drift_policy (
  instance uuid primary key,
  policy text not null check (policy in ('HEAL', 'REPORT'))
);
