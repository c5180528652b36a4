# Carries the data of PostgreSQL 15 over to this version, by dumping it into a new cluster beside it; start.sh reads this in.
# What 15 has left stays whole until the new one is, and is on the disk; a start that was killed half-way begins anew.
# Needs room for the data a second time. Both servers listen on nothing but a socket in a folder of their own meanwhile.

[ "$present" = 15 ] || refuse "it can carry over the data of version 15 only, this is of version $present"

programs=/usr/lib/postgresql/15/bin
next=$volume/.next
work=$(mktemp -d)

wind_up() {
  "$programs/pg_ctl" -D "$volume" -s -m fast -w stop 2>/dev/null || true
  pg_ctl -D "$next" -s -m fast -w stop 2>/dev/null || true
  rm -rf "$work"
}
give_up() {
  tail -n 20 "$work"/*.log >&2 2>/dev/null || true
  wind_up
  rm -rf "$next"
  refuse "$*; the data of version 15 is as it was"
}
# Which cluster, then what goes to the server.
begin() {
  "$1/pg_ctl" -D "$2" -s -w -t 3600 -l "$work/$3.log" -o "-c listen_addresses='' -c unix_socket_directories=$work -c port=$3 \
    -c hba_file=$work/trust -c shared_buffers=64MB -c autovacuum=off -c log_statement=none $4" start >/dev/null
}
old() { psql -XqAt -v ON_ERROR_STOP=1 -p 15 "$@"; }
new() { psql -XqAt -v ON_ERROR_STOP=1 -p 18 "$@" >/dev/null; }
# How much there is in a database, to be compared.
relations() {
  psql -XqAt -p "$1" -c "select relkind, count(*) from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where c.oid >= 16384 and nspname !~ '^pg_' and nspname <> 'information_schema' group by 1 order by 1"
}

carry_over() {
  rm -rf "$next"
  # Of a killed container; nobody else has this volume.
  rm -f "$volume/postmaster.pid"
  [ -z "$(ls -A "$volume/pg_tblspc")" ] || give_up "there are tablespaces, which lie elsewhere"
  needed=$(du -sk "$volume/base" | cut -f 1)
  room=$(df -k --output=avail "$volume" | tail -n 1)
  [ "$room" -gt $((needed + needed / 2 + 307200)) ] || give_up "there is no room for the data a second time: $((needed / 1024)) MB, and $((room / 1024)) MB are free"
  echo "Carrying $((needed / 1024)) MB from version $present over to version $major."

  echo 'local all all trust' >"$work/trust"
  owner=$(echo 'select rolname from pg_authid where oid = 10' | "$programs/postgres" --single -D "$volume" template1 2>"$work/15.log" |
    sed -n 's/.*rolname = "\([^"]*\)".*/\1/p')
  [ -n "$owner" ] || give_up "version 15 does not read its data"
  export PGHOST=$work PGUSER=$owner PGDATABASE=template1
  begin "$programs" "$volume" 15 "" || give_up "version 15 does not start on its data"

  closed=$(old -c "select string_agg(datname, ', ') from pg_database where not datallowconn and datname <> 'template0'")
  [ -z "$closed" ] || give_up "nobody may connect to $closed"
  read -r encoding provider collate ctype < <(old -F ' ' -c "select pg_encoding_to_char(encoding), datlocprovider, datcollate, datctype from pg_database where datname = 'template0'")
  [ "$provider" = c ] || give_up "its locale is not of the C library"

  initdb --auth=scram-sha-256 --username="$owner" --pwfile=<(head -c 24 /dev/urandom | base64) --no-sync \
    --encoding="$encoding" --lc-collate="$collate" --lc-ctype="$ctype" --pgdata="$next" >"$work/18.log" 2>&1 || give_up "no new cluster"
  for each in pg_hba.conf pg_ident.conf postgresql.auto.conf .password-digest; do
    if [ -e "$volume/$each" ]; then cp -p "$volume/$each" "$next/"; fi
  done
  # All of it is synced at the end.
  begin /usr/lib/postgresql/$major/bin "$next" 18 "-c fsync=off -c full_page_writes=off -c max_wal_size=128MB" || give_up "version $major does not start with the settings of 15"

  # The owner is there already, and gets its password like all others.
  "$programs/pg_dumpall" -p 15 --globals-only | grep -vxF -e "CREATE ROLE $owner;" -e "CREATE ROLE \"$owner\";" | new ||
    give_up "roles cannot be carried over"
  "$programs/pg_dump" -p 15 | new || give_up "template1 cannot be carried over"
  old -c "select datname from pg_database where datname not in ('template0', 'template1') order by 1" >"$work/databases"
  while IFS= read -r name; do
    replace=''
    [ "$name" != postgres ] || replace='--clean --if-exists'
    # shellcheck disable=SC2086 # several words
    PGDATABASE=$name "$programs/pg_dump" -p 15 --create $replace </dev/null | new || give_up "database $name cannot be carried over"
    [ "$(PGDATABASE=$name relations 15)" = "$(PGDATABASE=$name relations 18)" ] || give_up "database $name did not arrive whole"
    PGDATABASE=$name new -c analyze </dev/null
  done <"$work/databases"

  pg_ctl -D "$next" -s -m fast -w -t 3600 stop
  "$programs/pg_ctl" -D "$volume" -s -m fast -w -t 3600 stop
  initdb --sync-only --pgdata="$next" >/dev/null 2>&1 || give_up "the new data does not get onto the disk"
  unset PGHOST PGUSER PGDATABASE
  mv -T "$next" "$PGDATA"
  rm -rf "$work"
}

# A killed start may have come as far as here before.
if [ ! -s "$PGDATA/PG_VERSION" ]; then
  trap 'give_up "it was told to stop"' INT TERM
  carry_over
  trap - INT TERM
fi
sync -f "$volume"
cp "$PGDATA/PG_VERSION" "$volume/.version" && mv "$volume/.version" "$volume/PG_VERSION"
sync -f "$volume"
find "$volume" -mindepth 1 -maxdepth 1 ! -name PG_VERSION ! -name "$major" -exec rm -rf {} +
echo "The data is of version $major now."
