-- Who the engine is at a registry of images, and where copies of the hub's images lie.
create table registry_credential (
  id uuid primary key,
  address text not null unique,      -- host, with a port where it is not the usual one
  username text,
  secret text,                       -- a placeholder of the secret store
  mirror_prefix text,                -- path below which the hub's images are found; '' for the root
  created_at timestamptz not null default clock_timestamp(),
  created_by text not null,
  changed_at timestamptz not null default clock_timestamp(),
  check ((username is null) = (secret is null))
);
