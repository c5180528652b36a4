#!/bin/bash
# Makes the data directory on first start, then runs PostgreSQL in the foreground.
# POSTGRES_USER, POSTGRES_PASSWORD, POSTGRES_DB: who owns which database; arguments go to the server.
set -euo pipefail

user=${POSTGRES_USER:-postgres}
database=${POSTGRES_DB:-$user}

if [ "$(id -u)" = 0 ]; then
  mkdir -p "$PGDATA"
  chown -R postgres:postgres "$PGDATA"
  chmod 0700 "$PGDATA"
  exec setpriv --reuid=postgres --regid=postgres --init-groups --inh-caps=-all /bin/bash "$0" "$@"
fi

if [ ! -s "$PGDATA/PG_VERSION" ]; then
  : "${POSTGRES_PASSWORD:?must be set: the database is reachable over the network}"
  # Made beside the final place and moved, so that a start that was killed half-way begins anew.
  fresh="$PGDATA/.fresh"
  rm -rf "$fresh"
  initdb --auth=scram-sha-256 --username="$user" --pwfile=<(printf '%s\n' "$POSTGRES_PASSWORD") \
    --encoding=UTF8 --locale=C.UTF-8 --pgdata="$fresh" >/dev/null
  echo 'host all all all scram-sha-256' >>"$fresh/pg_hba.conf"
  if [ "$database" != postgres ]; then
    echo "create database \"${database//\"/\"\"}\";" | postgres --single -D "$fresh" postgres >/dev/null
  fi
  find "$fresh" -mindepth 1 -maxdepth 1 ! -name PG_VERSION -exec mv -t "$PGDATA" {} +
  mv "$fresh/PG_VERSION" "$PGDATA/"
  rmdir "$fresh"
  echo "PostgreSQL init process complete; ready for start up."
fi

exec postgres -c listen_addresses='*' "$@"
