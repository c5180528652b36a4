#!/bin/sh
# The main job as a user does it: up, log in, install, use, kill, uninstall keeping the data, install on it, down, up.
# Usage: launcher.sh CHECKOUT, with UNIVERSE_DATA, UNIVERSE_PORT and UNIVERSE_ADMIN_PASSWORD set by ./universe test.
set -eu
checkout=$1
api=http://127.0.0.1:$UNIVERSE_PORT/api/v1
. "$checkout/acceptance/lib.inc"

"$checkout/universe" up
tell "a second up takes seconds and changes nothing"
before=$(date +%s)
"$checkout/universe" up >/dev/null
[ $(($(date +%s) - before)) -le 10 ] || broken "the second up took $(($(date +%s) - before)) s"

token=$(post_basic /tokens '{"name":"launcher story"}' | field token)
wait_until 30 "the samples are in the catalog" in_catalog postgresql

tell "install postgresql with a changed option"
install='{"kind":"install","package":"postgresql","name":"/shop/db","options":{"database":{"password":"only-for-this-story","name":"shop"},"tuning":{"max-connections":42}}}'
operate "$install"
instance=$(instance_named /shop/db)
port=$(get "/instances/$instance" | field 'endpoints[0].outside' | sed 's/.*://')

password=only-for-this-story
sql() {
  docker run --rm --network host -e "PGPASSWORD=$password" --entrypoint psql universe/postgresql:15 \
    -qtA -h 127.0.0.1 -p "$port" -U postgres -d shop -c "$1"
}
wait_until 30 "the database answers" sql 'select 1'
[ "$(sql 'show max_connections')" = 42 ] || broken "the option did not arrive"
sql "create table note (text text)"
sql "insert into note values ('still here')"

tell "a killed container comes back with its data"
container=$(docker ps -q --filter "label=universe.instance=$instance")
docker kill "$container" >/dev/null
wait_until 60 "the row is there after docker kill" row_is_there
wait_until 60 "the instance is healthy again" is_healthy "$instance"

tell "a taken port is named with its owner"
if refused=$(UNIVERSE_DATA=$UNIVERSE_DATA/other "$checkout/universe" up 2>&1); then broken "a second Universe started on the same port"; fi
case $refused in *"port $UNIVERSE_PORT is in use by process"*) ;; *) broken "unclear about the port: $refused" ;; esac

tell "a killed server leaves the database working"
kill -9 "$(cat "$UNIVERSE_DATA/run/server.pid")"
row_is_there || broken "the database went down with the server"
"$checkout/universe" up >/dev/null

tell "down leaves nothing running, up brings it back"
"$checkout/universe" down
[ -z "$(docker ps -aq --filter "label=universe.installation=$(cat "$UNIVERSE_DATA/installation-id")")" ] || broken "containers are left after down"
[ -z "$(docker network ls -q --filter "label=universe.installation=$(cat "$UNIVERSE_DATA/installation-id")")" ] || broken "networks are left after down"
if pgrep -f "$UNIVERSE_DATA" >/dev/null; then pgrep -af "$UNIVERSE_DATA"; broken "processes are left after down"; fi
"$checkout/universe" up >/dev/null
wait_until 90 "what ran is back" row_is_there

tell "uninstall keeps the volume, the next installation goes on with it"
operate "{\"kind\":\"uninstall\",\"instance\":\"$instance\",\"volumes\":\"keep\"}"
password=another-one
operate '{"kind":"install","package":"postgresql","name":"/shop/db","options":{"database":{"password":"another-one","name":"shop"}}}'
instance=$(instance_named /shop/db)
port=$(get "/instances/$instance" | field 'endpoints[0].outside' | sed 's/.*://')
wait_until 60 "the row is there after reinstalling" row_is_there
operate "{\"kind\":\"uninstall\",\"instance\":\"$instance\",\"volumes\":\"delete\"}"

tell "down after a killed server leaves nothing running either"
kill -9 "$(cat "$UNIVERSE_DATA/run/server.pid")"
"$checkout/universe" down
if pgrep -f "$UNIVERSE_DATA" >/dev/null; then pgrep -af "$UNIVERSE_DATA"; broken "processes are left after down"; fi
"$checkout/universe" down >/dev/null
echo "launcher story: passed"
