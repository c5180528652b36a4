create table account (
  id uuid primary key,
  name text not null unique,
  password_hash text not null,
  role text not null check (role in ('VIEWER', 'OPERATOR', 'INSTALLER', 'MAINTAINER', 'ADMIN')),
  disabled boolean not null default false,
  created_at timestamptz not null,
  password_changed_at timestamptz not null
);

-- Of a token only its SHA-256 is kept.
create table api_token (
  id uuid primary key,
  account uuid not null references account on delete cascade,
  name text not null,
  hash bytea not null unique,
  created_at timestamptz not null,
  expires_at timestamptz,
  last_used_at timestamptz
);
create index api_token_account on api_token (account);

-- Failed log-ins per account, address and pair of both, within a window of time.
create table log_in_attempt (
  subject text primary key,
  failures integer not null,
  window_ends_at timestamptz not null
);

-- The tables that Spring Session expects; the principal is the account's id.
create table spring_session (
  primary_id char(36) primary key,
  session_id char(36) not null unique,
  creation_time bigint not null,
  last_access_time bigint not null,
  max_inactive_interval integer not null,
  expiry_time bigint not null,
  principal_name varchar(100)
);
create index spring_session_expiry on spring_session (expiry_time);
create index spring_session_principal on spring_session (principal_name);
create table spring_session_attributes (
  session_primary_id char(36) not null references spring_session (primary_id) on delete cascade,
  attribute_name varchar(200) not null,
  attribute_bytes bytea not null,
  primary key (session_primary_id, attribute_name)
);
