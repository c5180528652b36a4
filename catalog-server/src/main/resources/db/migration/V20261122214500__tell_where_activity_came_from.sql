-- From where something was done, and by which plan; null for what the server did by itself.
alter table activity
  add column client_address text,
  add column client_kind text check (client_kind in ('browser', 'token', 'password')),
  add column plan uuid;

create index activity_by on activity (by, id);
create index activity_action on activity (action, id);
create index activity_at on activity (at);

-- What happened has happened. Only the retention, which says so in its transaction, removes the oldest.
create function keep_activity() returns trigger language plpgsql as $$
begin
  if tg_op = 'UPDATE' or current_setting('universe.forgetting', true) is distinct from 'on' then
    raise exception 'activity is only ever added to' using errcode = 'object_not_in_prerequisite_state';
  end if;
  return null;
end $$;

create trigger activity_is_kept before update or delete or truncate on activity
  for each statement execute function keep_activity();
