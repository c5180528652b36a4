-- Typing tolerance in search. Trusted since PostgreSQL 13: the owner of the database may create it.
create extension if not exists pg_trgm;

create table repository (
  id                    uuid primary key,
  name                  text not null unique,
  address               text not null,
  kind                  text not null check (kind in ('git', 'bundle')),
  reference             text,
  folder                text,
  priority              int not null,
  poll_interval_seconds int not null check (poll_interval_seconds > 0),
  credential_kind       text not null default 'none'
                        check (credential_kind in ('none', 'basic', 'token', 'ssh')),
  credential_username   text,
  credential_secret     text,       -- a placeholder of the server's secret store
  host_key              text,       -- the pinned key of an SSH host; public
  webhook_secret        text,       -- a placeholder as well
  created_at            timestamptz not null default now(),

  -- what the last successful index run left behind
  source                text,       -- what was indexed: address, reference, folder, format of our rows
  indexed_commit        text,
  indexed_at            timestamptz,
  entity_tag            text,       -- ETag of a bundle

  -- how the last look at it went
  checked_at            timestamptz,
  last_error            text,
  failing_since         timestamptz,
  next_poll_at          timestamptz not null default now(),

  -- who indexes it now (design, decision 15): database clock, and an epoch that only grows
  lease_holder          text,
  lease_epoch           bigint not null default 0,
  lease_until           timestamptz
);
create index repository_next_poll on repository (next_poll_at);

create table index_run (
  id            uuid primary key,
  repository_id uuid not null references repository on delete cascade,
  trigger       text not null check (trigger in ('poll', 'webhook', 'demand')),
  state         text not null check (state in ('running', 'succeeded', 'unchanged', 'failed')),
  started_at    timestamptz not null,
  ended_at      timestamptz,
  from_commit   text,
  to_commit     text,
  added         int not null default 0,
  changed       int not null default 0,
  withdrawn     int not null default 0,
  problems      int not null default 0,
  message       text
);
create index index_run_newest on index_run (repository_id, started_at desc);

-- Every package directory of the last indexed commit, good or broken: a run compares the ids of
-- their contents with the new commit's and reads only what differs, whatever happened to history.
create table indexed_directory (
  repository_id uuid not null references repository on delete cascade,
  path          text not null,
  content_id    text not null,
  primary key (repository_id, path)
);

create table index_problem (
  id            bigint generated always as identity primary key,
  repository_id uuid not null references repository on delete cascade,
  path          text not null,      -- directory; empty for the repository as a whole
  package       text,
  release       bigint,
  rule          text not null,
  severity      text not null,
  file          text not null,
  pointer       text not null,
  line          int not null,
  position      int not null,
  message       text not null,
  expected      text not null
);
create index index_problem_place on index_problem (repository_id, path);

create table icon (
  hash         text primary key,    -- SHA-256 of the content
  content_type text not null,
  content      bytea not null
);

-- Icons that stand on somebody's web server, by SHA-256 of their address.
create table remote_icon (
  key        text primary key,
  address    text not null,
  hash       text references icon,
  fetched_at timestamptz,           -- null until first asked for
  failure    text
);

create table package_version (
  repository_id            uuid not null references repository on delete cascade,
  name                     text collate "C" not null,
  release                  bigint not null,
  version                  text not null,
  path                     text not null,
  source_commit            text,
  packaging_version        text not null,
  minimum_cluster_version  bigint[] not null default '{}',
  description              text not null,
  tags                     text[] not null,
  licences                 text[] not null,
  framework                boolean not null,
  featured                 boolean not null,
  installable              boolean not null,
  not_installable_reason   text,
  icon                     text,    -- an icon's hash, or remote-<key>
  updated_at               timestamptz not null,
  -- json, not jsonb: the order of its keys is the order of the fields in a form, and jsonb loses it
  definition               json not null,
  primary key (repository_id, name, release)
);
create index package_version_name on package_version (name, version);
create index package_version_path on package_version (repository_id, path);

-- The catalog's front page: for each name the version that is offered by default (cosmos-api 5.3).
-- Written only under the catalog's advisory lock, in the transaction that changed a version.
create table catalog_package (
  name          text collate "C" primary key,
  repository_id uuid not null references repository on delete cascade,
  release       bigint not null,
  versions      int not null,       -- how many there are to choose from
  withdrawn     boolean not null,   -- no version is meant for this cluster version
  words         tsvector not null,
  spelling      text not null,      -- name and tags, for typing tolerance
  foreign key (repository_id, name, release) references package_version on delete cascade
);
create index catalog_package_words on catalog_package using gin (words);
create index catalog_package_spelling on catalog_package using gin (spelling gin_trgm_ops);

-- Grows with each change of the catalog; what ETags are made of.
create table catalog_generation (
  single     boolean primary key default true check (single),
  generation bigint not null,
  cluster_version bigint[] not null
);
insert into catalog_generation (generation, cluster_version) values (1, '{}');
