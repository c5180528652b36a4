-- Kept data goes by itself at this time; null keeps it until somebody purges it.
alter table volume add column kept_until timestamptz;
