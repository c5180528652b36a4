-- Whether what a kept volume held was moved to other tasks before its own was removed. Such data is old as soon as the
-- others go on, so that no later task may be given it unasked.
alter table volume add column drained boolean not null default false;
