#!/bin/sh
# Container and state: Cassandra, Kafka and an application that needs both, one node each, installed by one script; 10,000 events reach its page.
# A stranger's container finds both by name; what is needed cannot be removed; nothing is lost with containers that are removed, nor by an
# uninstall that keeps the data.
set -eu
checkout=$1
api=http://127.0.0.1:$UNIVERSE_PORT/api/v1
. "$checkout/acceptance/lib.inc"

UNIVERSE_DATA=$UNIVERSE_DATA/stack-story
export UNIVERSE_DATA
clean_up() {
  result=$?
  trap - EXIT
  "$checkout/universe" down >/dev/null 2>&1 || true
  exit "$result"
}
trap clean_up EXIT

"$checkout/universe" up >/dev/null
token=$(post_basic /tokens '{"name":"stack story"}' | field token)
wait_until 30 "the samples are in the catalog" in_catalog reactive-demo

stack() { UNIVERSE_TOKEN=$token sh "$checkout/sample-packages/stack-demo.sh" "http://127.0.0.1:$UNIVERSE_PORT" dev "$1"; }
container() { get "/instances/$(instance_named "/$1")/tasks" | field 'items[0].name'; }
page() { get "/instances/$(instance_named /reactive-demo)" | field 'endpoints[0].url'; }
shows() { [ "$(curl -fsS --max-time 20 "$(page)counts" | field 'cassandra + " " + v.total')" = "up $1" ]; }
takes_events() { curl -fsS --max-time 40 -H 'Content-Type: application/json' -d "[{\"id\":\"$1\",\"kind\":\"story\"}]" "$(page)events"; }

tell "one script installs all three and posts 10,000 events"
stack 10000

tell "a container of one's own reaches both by name"
network=$(get /targets | field 'items[0].network')
for address in kafka/9092 cassandra/9042 kafka-0.kafka/9092 cassandra-0.cassandra/9042; do
  docker run --rm --network "$network" debian:bookworm-slim bash -c "exec 3<>/dev/tcp/$address" || broken "$address does not answer"
done

tell "what is needed cannot be removed"
plan=$(post /plans "{\"kind\":\"uninstall\",\"instance\":\"$(instance_named /kafka)\",\"volumes\":\"keep\"}" | field id)
if refused=$(post "/plans/$plan/apply" '{}' 2>/dev/null); then broken "kafka was removed from under reactive-demo"; fi
case $refused in *"/reactive-demo is bound to it as kafka"*) ;; *) broken "unclear about who needs it: $refused" ;; esac

tell "containers are removed, and come back with their names and data"
docker rm -f "$(container kafka)" "$(container cassandra)" >/dev/null
wait_until 240 "events are taken again" takes_events after-removal
wait_until 240 "all that was acknowledged is there, and the new one" shows 10001

tell "all is uninstalled keeping the data, and installed again"
for name in /reactive-demo /kafka /cassandra; do
  operate "{\"kind\":\"uninstall\",\"instance\":\"$(instance_named "$name")\",\"volumes\":\"keep\"}"
done
stack 100
shows 10101 || broken "the page does not show 10,101 events"

for name in /reactive-demo /kafka /cassandra; do
  operate "{\"kind\":\"uninstall\",\"instance\":\"$(instance_named "$name")\",\"volumes\":\"delete\"}"
done
echo "stack story: passed"
