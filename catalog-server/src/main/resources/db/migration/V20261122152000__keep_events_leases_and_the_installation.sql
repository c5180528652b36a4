-- What browsers and other servers follow; the id is the id of the server-sent event.
create table event (
  id bigint generated always as identity primary key,
  topic text not null,
  subject text not null,
  type text not null,
  at timestamptz not null default clock_timestamp(),
  payload jsonb not null
);
create index event_at on event (at);

-- Who may do something that only one server at a time may do; rows stay, so that epochs only grow.
create table lease (
  name text primary key,
  owner text not null,
  epoch bigint not null,
  expires_at timestamptz not null
);

-- One row: which Universe this database belongs to.
create table installation (
  id uuid primary key,
  name text not null,
  created_at timestamptz not null default clock_timestamp(),
  only_one boolean not null default true unique check (only_one)
);
