-- What happened, when, by whom.
create table activity (
  id bigint generated always as identity primary key,
  at timestamptz not null default clock_timestamp(),
  by text not null,
  action text not null,
  subject_kind text not null,
  subject_id text not null,
  subject_name text not null,
  message text not null
);
create index activity_subject on activity (subject_kind, subject_id, id);

-- Answers to creations that carried an Idempotency-Key; no status means that one is at work.
create table repeatable_request (
  requester text not null,
  key text not null,
  fingerprint text not null,
  began_at timestamptz not null default clock_timestamp(),
  status integer,
  content_type text,
  location text,
  body text,
  primary key (requester, key)
);
create index repeatable_request_began_at on repeatable_request (began_at);
