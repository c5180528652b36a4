-- An instance keeps its row after its removal, because journals and volumes speak of it.
create table instance (
  id uuid primary key,
  target uuid not null,
  node text not null,
  name text not null,
  package text not null,
  revision integer not null default 0,
  created_at timestamptz not null default clock_timestamp(),
  created_by text not null,
  installed_at timestamptz,
  removed_at timestamptz
);

create unique index instance_name_among_the_living on instance (target, name) where removed_at is null;

-- One accepted definition of an instance; secrets are placeholders in all of its documents.
create table revision (
  instance uuid not null references instance on delete cascade,
  number integer not null,
  package text not null,
  version text not null,
  release bigint not null,
  repository uuid not null,
  repository_name text not null,
  repository_address text not null,
  commit_id text,
  definition jsonb not null,
  user_options jsonb not null,
  options jsonb not null,
  secret_pointers jsonb not null,
  app jsonb not null,
  workload jsonb not null,
  warnings jsonb not null,
  volumes jsonb not null,
  publish boolean not null,
  image_digests jsonb,
  operation uuid,
  created_at timestamptz not null default clock_timestamp(),
  created_by text not null,
  primary key (instance, number)
);

-- What applying a change would do, with a hash of everything that was looked at to say so.
create table plan (
  id uuid primary key,
  kind text not null,
  instance uuid not null,
  instance_name text not null,
  package text not null,
  version text not null,
  request jsonb not null,
  content jsonb not null,
  seen text not null,
  created_at timestamptz not null default clock_timestamp(),
  created_by text not null,
  expires_at timestamptz not null,
  operation uuid
);

create index plan_expiry on plan (expires_at) where operation is null;
