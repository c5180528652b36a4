#!/bin/bash
# Makes the data directory on first start, then runs PostgreSQL in the foreground.
# POSTGRES_USER, POSTGRES_DB: who owns which database, settled at the first start; POSTGRES_PASSWORD: of that user, may change with
# every start; arguments go to the server.
set -euo pipefail

user=${POSTGRES_USER:-postgres}
database=${POSTGRES_DB:-$user}

if [ "$(id -u)" = 0 ]; then
  mkdir -p "$PGDATA"
  chown -R postgres:postgres "$PGDATA"
  chmod 0700 "$PGDATA"
  exec setpriv --reuid=postgres --regid=postgres --init-groups --inh-caps=-all /bin/bash "$0" "$@"
fi

digest=$(printf '%s' "$user:${POSTGRES_PASSWORD:-}" | sha256sum)
known="$PGDATA/.password-digest"

if [ ! -s "$PGDATA/PG_VERSION" ]; then
  : "${POSTGRES_PASSWORD:?must be set: the database is reachable over the network}"
  # Made beside the final place and moved, so that a start that was killed half-way begins anew.
  fresh="$PGDATA/.fresh"
  rm -rf "$fresh"
  initdb --auth=scram-sha-256 --username="$user" --pwfile=<(printf '%s\n' "$POSTGRES_PASSWORD") \
    --encoding=UTF8 --locale=C.UTF-8 --pgdata="$fresh" >/dev/null
  echo 'host all all all scram-sha-256' >>"$fresh/pg_hba.conf"
  printf '%s' "$digest" >"$fresh/.password-digest"
  if [ "$database" != postgres ]; then
    echo "create database \"${database//\"/\"\"}\";" | postgres --single -D "$fresh" postgres >/dev/null
  fi
  find "$fresh" -mindepth 1 -maxdepth 1 ! -name PG_VERSION -exec mv -t "$PGDATA" {} +
  mv "$fresh/PG_VERSION" "$PGDATA/"
  rmdir "$fresh"
  echo "PostgreSQL init process complete; ready for start up."
elif [ -n "${POSTGRES_PASSWORD:-}" ] && [ "$(cat "$known" 2>/dev/null)" != "$digest" ]; then
  # The options say another than last time, or the data was taken up by another instance.
  quoted=${POSTGRES_PASSWORD//\'/\'\'}
  echo "alter role \"${user//\"/\"\"}\" password '$quoted';" | postgres --single -D "$PGDATA" postgres >/dev/null
  printf '%s' "$digest" >"$known"
fi

exec postgres -c listen_addresses='*' "$@"
