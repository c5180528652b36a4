-- What is being done, step by step. A server takes an operation by raising its epoch; every later
-- write of that server is conditional on the epoch it took, so one that slept cannot write any more.
create table operation (
  id uuid primary key,
  kind text not null,
  instance uuid not null,
  instance_name text not null,
  plan uuid,
  title text not null,
  state text not null check (state in ('pending', 'running', 'waiting', 'cancelling', 'compensating',
                                       'succeeded', 'failed', 'cancelled')),
  requested_by text not null,
  created_at timestamptz not null default clock_timestamp(),
  started_at timestamptz,
  ended_at timestamptz,
  deadline_seconds bigint not null,
  deadline_at timestamptz,
  message text,
  waiting_for text,
  evidence jsonb,
  server text,
  epoch bigint not null default 0,
  leased_until timestamptz,
  check ((ended_at is null) = (state not in ('succeeded', 'failed', 'cancelled')))
);

create unique index operation_one_unfinished_per_instance on operation (instance) where ended_at is null;
create index operation_unfinished on operation (created_at) where ended_at is null;
create index operation_newest_first on operation (created_at desc, id desc);
create index operation_of_instance on operation (instance, created_at desc);

create table operation_step (
  operation uuid not null references operation on delete cascade,
  number integer not null,
  name text not null,
  title text not null,
  target text not null,
  intent jsonb not null,
  status text not null check (status in ('pending', 'running', 'waiting', 'done', 'failed', 'undone', 'skipped')),
  attempt integer not null default 0,
  percent integer,
  what text,
  detail jsonb,
  message text,
  started_at timestamptz,
  ended_at timestamptz,
  primary key (operation, number)
);
