#!/bin/sh
# State that stays: Cassandra and Kafka, one node each, found by name from a stranger's container; what was written outlives a container that is
# killed and removed, and an uninstall that keeps the data.
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
wait_until 30 "the samples are in the catalog" in_catalog kafka

# Plans by a package's preset, applies, and leaves following to others.
start() {
  version=$(get "/packages/$1" | field defaultVersion)
  options=$(get "/packages/$1/versions/$version" | node -e 'const d=JSON.parse(require("fs").readFileSync(0,"utf8"));process.stdout.write(JSON.stringify(d.service.presets.find(p=>p.name==="dev").options))')
  plan=$(post /plans "{\"kind\":\"install\",\"package\":\"$1\",\"name\":\"/$1\",\"options\":$options}" | field id) || broken "no plan for $1"
  post "/plans/$plan/apply" '' >/dev/null || broken "$1 is not installed"
}
well() { is_healthy "$(instance_named "/$1")"; }
container() { get "/instances/$(instance_named "/$1")/tasks" | field 'items[0].name'; }
in_task() { # package, command...
  task=$(container "$1")
  shift
  docker exec -i "$task" "$@"
}
rows() { in_task cassandra cql 'select count(*) from story.notes' | grep -qx 3; }
events() { [ "$(in_task kafka kafka get-offsets --topic story 2>/dev/null | awk -F: '{ sum += $3 } END { print sum + 0 }')" = 100 ]; }

tell "both are installed at once"
start cassandra
start kafka
wait_until 240 "Kafka is well" well kafka
wait_until 240 "Cassandra is well" well cassandra

tell "a container of one's own reaches both by name"
network=$(get /targets | field 'items[0].network')
for address in kafka/9092 cassandra/9042 kafka-0.kafka/9092 cassandra-0.cassandra/9042; do
  docker run --rm --network "$network" debian:bookworm-slim bash -c "exec 3<>/dev/tcp/$address" || broken "$address does not answer"
done

in_task cassandra cql "create keyspace story with replication = {'class': 'NetworkTopologyStrategy', 'dc1': 1}" >/dev/null
in_task cassandra cql 'create table story.notes (id int primary key, text text)' >/dev/null
for id in 1 2 3; do in_task cassandra cql "insert into story.notes (id, text) values ($id, 'note $id')" >/dev/null; done
seq 1 100 | in_task kafka kafka console-producer --topic story --producer-property acks=all >/dev/null 2>&1
wait_until 30 "rows are there" rows
wait_until 30 "events are there" events

tell "containers are killed and removed, and come back with their names and data"
docker rm -f "$(container kafka)" "$(container cassandra)" >/dev/null
wait_until 240 "events are there again" events
wait_until 240 "rows are there again" rows

tell "uninstalled keeping the data, and installed again"
for name in kafka cassandra; do
  operate "{\"kind\":\"uninstall\",\"instance\":\"$(instance_named "/$name")\",\"volumes\":\"keep\"}"
done
start cassandra
start kafka
wait_until 240 "events are there still" events
wait_until 240 "rows are there still" rows

for name in kafka cassandra; do
  operate "{\"kind\":\"uninstall\",\"instance\":\"$(instance_named "/$name")\",\"volumes\":\"delete\"}"
done
echo "stack story: passed"
