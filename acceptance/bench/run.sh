#!/bin/sh
# Measures a server of its own and prints a table for docs/benchmarks.md, then the same as JSON.
# Usage: run.sh CHECKOUT, with UNIVERSE_DATA, UNIVERSE_PORT, UNIVERSE_ADMIN_PASSWORD and UNIVERSE_CORPUS set by ./universe bench.
set -eu
checkout=$1
. "$checkout/acceptance/lib.inc"
api=http://127.0.0.1:$UNIVERSE_PORT/api/v1
corpus=$UNIVERSE_DATA/corpus
log=$UNIVERSE_DATA/logs/server.log

[ -s "$UNIVERSE_CORPUS/universe-given.bundle" ] || broken "no universe-given.bundle in $UNIVERSE_CORPUS; UNIVERSE_CORPUS says where it is"
load=$(cut -d ' ' -f 1-3 /proc/loadavg)
now() { date +%s%3N; }

git clone -q "$UNIVERSE_CORPUS/universe-given.bundle" "$corpus"
git -C "$corpus" config user.name bench
git -C "$corpus" config user.email bench@localhost
export UNIVERSE_REPOSITORY_ALLOWED_FOLDERS="$corpus"

# The second start: the database is there, as it is after every restart.
"$checkout/universe" up >/dev/null
token=$(post_basic /tokens '{"name":"bench"}' | field token)
wait_until 60 "the samples are in the catalog" in_catalog hello-world >/dev/null
"$checkout/universe" down --keep-instances >/dev/null
begin=$(now)
"$checkout/universe" up >/dev/null
up=$(($(now) - begin))
server=$(sed -n 's/.*process running for \([0-9.]*\)).*/\1/p' "$log" | tail -n 1)

node "$checkout/acceptance/bench/measure.mjs" "$(cat <<JSON
{"api":"$api","token":"$token","corpus":"$corpus","data":"$UNIVERSE_DATA","pid":$(cat "$UNIVERSE_DATA/run/server.pid"),"upMillis":$up,
 "serverSeconds":${server:-null},"loadBefore":"$load","commit":"$(git -C "$checkout" describe --always --dirty --exclude '*' 2>/dev/null || echo unknown)"}
JSON
)"
"$checkout/universe" down >/dev/null
