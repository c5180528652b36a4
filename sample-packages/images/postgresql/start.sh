#!/bin/bash
# Makes the data directory on first start, then runs PostgreSQL in the foreground.
# POSTGRES_USER, POSTGRES_DB: who owns which database, settled at the first start; POSTGRES_PASSWORD: of that user, may change with
# every start; arguments go to the server.
set -euo pipefail

major=${POSTGRES_MAJOR:-15}
user=${POSTGRES_USER:-postgres}
database=${POSTGRES_DB:-$user}
volume=$PGDATA

if [ "$(id -u)" = 0 ]; then
  mkdir -p "$volume"
  chown -R postgres:postgres "$volume"
  chmod 0700 "$volume"
  exec setpriv --reuid=postgres --regid=postgres --init-groups --inh-caps=-all /bin/bash "$0" "$@"
fi

refuse() {
  printf 'PostgreSQL %s does not start: %s\n' "$major" "$*" >&2
  exit 78
}

# From 18 on the data lies in a folder named after the version, so that two versions can lie beside each other while one becomes the other.
# PG_VERSION says which one counts.
present=$(cat "$volume/PG_VERSION" 2>/dev/null || true)
if [ -n "$present" ] && [ "$present" -gt "$major" ]; then
  refuse "the data is of version $present. Go back together with the data: a snapshot of it was taken before the upgrade"
fi
if [ "$major" -ge 18 ]; then export PGDATA=$volume/$major; fi

digest=$(printf '%s' "$user:${POSTGRES_PASSWORD:-}" | sha256sum)
known="$PGDATA/.password-digest"

if [ -n "$present" ] && [ "$present" -lt "$major" ]; then
  . "$(dirname "$0")/carry-over.sh"
fi

if [ ! -s "$PGDATA/PG_VERSION" ]; then
  : "${POSTGRES_PASSWORD:?must be set: the database is reachable over the network}"
  # Made beside the final place and moved, so that a start that was killed half-way begins anew.
  fresh="$volume/.fresh"
  rm -rf "$fresh"
  initdb --auth=scram-sha-256 --username="$user" --pwfile=<(printf '%s\n' "$POSTGRES_PASSWORD") \
    --encoding=UTF8 --locale=C.UTF-8 --pgdata="$fresh" >/dev/null
  echo 'host all all all scram-sha-256' >>"$fresh/pg_hba.conf"
  printf '%s' "$digest" >"$fresh/.password-digest"
  if [ "$database" != postgres ]; then
    echo "create database \"${database//\"/\"\"}\";" | postgres --single -D "$fresh" postgres >/dev/null
  fi
  if [ "$PGDATA" = "$volume" ]; then
    find "$fresh" -mindepth 1 -maxdepth 1 ! -name PG_VERSION -exec mv -t "$PGDATA" {} +
    mv "$fresh/PG_VERSION" "$PGDATA/"
    rmdir "$fresh"
  else
    mv -T "$fresh" "$PGDATA"
    cp "$PGDATA/PG_VERSION" "$volume/"
  fi
  echo "PostgreSQL init process complete; ready for start up."
elif [ -n "${POSTGRES_PASSWORD:-}" ] && [ "$(cat "$known" 2>/dev/null)" != "$digest" ]; then
  # The options say another than last time, or the data was taken up by another instance.
  quoted=${POSTGRES_PASSWORD//\'/\'\'}
  echo "alter role \"${user//\"/\"\"}\" password '$quoted';" | postgres --single -D "$PGDATA" postgres >/dev/null
  printf '%s' "$digest" >"$known"
fi

exec postgres -c listen_addresses='*' "$@"
