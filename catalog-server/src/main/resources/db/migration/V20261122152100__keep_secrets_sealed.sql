-- Values in an envelope: a data key of their own, wrapped by a master key from the key file.
create table secret (
  id uuid primary key,
  owner uuid not null,
  name text not null,
  key_id uuid not null,
  sealed bytea not null,
  created_at timestamptz not null default clock_timestamp()
);
create index secret_owner on secret (owner, name);

-- Entries of the named store, which packages refer to by their source.
create table named_secret (
  name text primary key,
  key_id uuid not null,
  sealed bytea not null,
  created_at timestamptz not null default clock_timestamp(),
  changed_at timestamptz not null default clock_timestamp()
);
