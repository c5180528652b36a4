-- Null in runs that are under way, or ended before this was told.
alter table index_run
  add column fetch_millis int,
  add column index_millis int;
