create table target (
  id uuid primary key,
  name text not null unique,
  kind text not null,
  -- null until the target was first reached: only then can we know who else is there
  name_prefix text,
  created_at timestamptz not null default now()
);

create table node (
  target uuid not null references target on delete cascade,
  name text not null,
  cpus double precision not null,
  memory_bytes bigint not null,
  labels jsonb not null,
  seen_at timestamptz not null,
  primary key (target, name)
);

create table task (
  id uuid primary key,
  target uuid not null references target,
  node text not null,
  instance uuid not null,
  revision integer not null,
  service text not null,
  task_index integer not null,
  name text not null,
  declaration jsonb not null,
  wanted text not null check (wanted in ('DECLARED', 'CREATED', 'RUNNING', 'STOPPED', 'WITHDRAWN')),
  condition jsonb not null,
  version bigint not null default 0,
  changed_at timestamptz not null default now(),
  unique (instance, revision, service, task_index)
);

create index task_by_target on task (target);

create table port_reservation (
  target uuid not null references target,
  node text not null,
  port integer not null check (port between 1 and 65535),
  instance uuid not null,
  purpose text not null,
  reserved_at timestamptz not null default now(),
  primary key (target, node, port),
  unique (target, node, instance, purpose)
);

create table resource_reservation (
  target uuid not null references target,
  node text not null,
  instance uuid not null,
  cpus double precision not null,
  memory_mib double precision not null,
  primary key (target, node, instance)
);

create table policy (
  only_one boolean primary key default true check (only_one),
  rules jsonb not null,
  changed_at timestamptz not null,
  changed_by text not null
);
