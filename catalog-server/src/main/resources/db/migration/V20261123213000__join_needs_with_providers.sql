-- What a revision's needs are joined with: instances that provide it, or addresses outside.
alter table revision add column bindings jsonb not null default '[]';
