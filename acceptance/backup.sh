#!/bin/sh
# A backup of a running Universe, its data folder wiped, a restore: same catalog, same instance, its secret and its data usable.
set -eu
checkout=$1
api=http://127.0.0.1:$UNIVERSE_PORT/api/v1
. "$checkout/acceptance/lib.inc"

file=$UNIVERSE_DATA/story.backup
UNIVERSE_DATA=$UNIVERSE_DATA/backup-story
export UNIVERSE_DATA
clean_up() {
  result=$?
  trap - EXIT
  "$checkout/universe" down >/dev/null 2>&1 || true
  exit "$result"
}
trap clean_up EXIT

"$checkout/universe" up >/dev/null
token=$(post_basic /tokens '{"name":"backup story"}' | field token)
wait_until 30 "the samples are in the catalog" in_catalog postgresql
operate '{"kind":"install","package":"postgresql","name":"/shop/db","options":{"database":{"password":"only-for-this-story","name":"shop"}}}'
instance=$(instance_named /shop/db)
endpoint() { get "/instances/$instance" | field 'endpoints[0].outside'; }
port=$(endpoint | sed 's/.*://')
sql() {
  docker run --rm --network host -e PGPASSWORD=only-for-this-story --entrypoint psql universe/postgresql:15 \
    -qtA -h 127.0.0.1 -p "$port" -U postgres -d shop -c "$1"
}
wait_until 30 "the database answers" sql 'select 1'
sql "create table note (text text)"
sql "insert into note values ('still here')"
packages=$(get /packages | field total)

tell "a backup while it runs"
"$checkout/universe" backup "$file"
[ "$(stat -c %a "$file")" = 600 ] || broken "others may read the backup"

tell "nothing is restored over a server that runs, nor over data, nor from a damaged file"
if "$checkout/universe" restore "$file" --replace >/dev/null 2>&1; then broken "restored under a running server"; fi
"$checkout/universe" down >/dev/null
if refused=$("$checkout/universe" restore "$file" 2>&1); then broken "restored over data"; fi
case $refused in *"is not empty"*--replace*) ;; *) broken "unclear about data that is there: $refused" ;; esac
cp "$file" "$file.damaged"
printf 'x' | dd of="$file.damaged" bs=1 seek=5000 conv=notrunc 2>/dev/null
if refused=$(UNIVERSE_DATA=$UNIVERSE_DATA-other "$checkout/universe" restore "$file.damaged" 2>&1); then broken "restored a damaged file"; fi
case $refused in *"is damaged"*) ;; *) broken "unclear about the damage: $refused" ;; esac

tell "the data folder is wiped, and comes back"
rm -rf "$UNIVERSE_DATA"
"$checkout/universe" restore "$file"
"$checkout/universe" up >/dev/null
[ "$(get /packages | field total)" = "$packages" ] || broken "another catalog"
[ "$(instance_named /shop/db)" = "$instance" ] || broken "another instance"
wait_until 120 "the instance is healthy again, with its secret" is_healthy "$instance"
port=$(endpoint | sed 's/.*://')
wait_until 30 "the row is there" row_is_there

tell "another master key opens everything as well"
"$checkout/universe" down >/dev/null
key=$(cat "$UNIVERSE_DATA/secret.key")
"$checkout/universe" rotate-key
[ "$(cat "$UNIVERSE_DATA/secret.key")" != "$key" ] || broken "the key is the old one"
"$checkout/universe" up >/dev/null
wait_until 120 "the instance is healthy again, under the new key" is_healthy "$instance"
wait_until 30 "the row is there" row_is_there

operate "{\"kind\":\"uninstall\",\"instance\":\"$instance\",\"volumes\":\"delete\"}"
echo "backup story: passed"
