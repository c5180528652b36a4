#!/bin/sh
# The whole stack, three brokers and three nodes, while events flow at 200 a second: nodes killed and removed, options changed and versions raised one by
# one, scaled out and in. No acknowledged event may be missing at the end of any of it. Half an hour; part of ./universe test full.
set -eu
checkout=$1
api=http://127.0.0.1:$UNIVERSE_PORT/api/v1
. "$checkout/acceptance/lib.inc"

UNIVERSE_DATA=$UNIVERSE_DATA/full-stack-story
export UNIVERSE_DATA
stream=
clean_up() {
  result=$?
  trap - EXIT
  [ -z "$stream" ] || kill "$stream" 2>/dev/null || true
  "$checkout/universe" down >/dev/null 2>&1 || true
  exit "$result"
}
trap clean_up EXIT

"$checkout/universe" up >/dev/null
token=$(post_basic /tokens '{"name":"full stack story"}' | field token)
UNIVERSE_TOKEN=$token
export UNIVERSE_TOKEN
wait_until 30 "the samples are in the catalog" in_catalog reactive-demo
operation_left=1800

id_of() { instance_named "/$1"; }
container() { get "/instances/$(id_of "$1")/tasks" | field "items.find(t => t.index === $2).name"; }
page() { get "/instances/$(id_of reactive-demo)" | field 'endpoints[0].url'; }
in_task() { # package, index, command...
  task=$(container "$1" "$2")
  shift 2
  docker exec -i "$task" "$@"
}
well() { is_healthy "$(id_of "$1")"; }

flow() {
  node "$checkout/acceptance/full/stream.mjs" "$api" "$(id_of reactive-demo)" 200 "$UNIVERSE_DATA/acknowledged" >"$UNIVERSE_DATA/stream" &
  stream=$!
  sleep 5
}

ids() { curl -fsS --max-time 120 "$(page)ids" | sort -u; }
stored_before() { [ "$(ids | comm -23 "$UNIVERSE_DATA/before" - | wc -l)" = 0 ]; }
missing() { ids | comm -23 "$UNIVERSE_DATA/wanted" - | wc -l; }
nothing_missing() { [ "$(missing)" = 0 ]; }
# The last event of each partition.
offsets_of() { in_task kafka 0 kafka get-offsets --topic events | tr '\n' ' '; }
follow() { # operation
  wait_until 600 "operation $1 has ended" ended "$1"
  [ "$(get "/operations/$1" | field state)" = succeeded ] || { get "/operations/$1"; broken "operation $1 did not succeed"; }
}
ended() { case $(get "/operations/$1" | field state) in succeeded | failed | cancelled) ;; *) return 1 ;; esac; }

# Ends the flow and looks for every acknowledged id in Cassandra.
dry() { # what happened meanwhile
  kill "$stream"
  wait "$stream" || broken "the stream ended badly"
  stream=
  sort -u "$UNIVERSE_DATA/acknowledged" >"$UNIVERSE_DATA/wanted"
  cat "$UNIVERSE_DATA/wanted" >>"$UNIVERSE_DATA/all"
  tries=0
  while :; do
    missing=$(missing 2>/dev/null || echo all)
    [ "$missing" != 0 ] || break
    tries=$((tries + 1))
    [ "$tries" -lt 90 ] || broken "$1: $missing acknowledged events are missing"
    sleep 2
  done
  printf '   %s: none of %s acknowledged events is missing; %s\n' "$1" "$(wc -l <"$UNIVERSE_DATA/wanted")" "$(cat "$UNIVERSE_DATA/stream")"
}

change() { # package, kind, rest
  operate "{\"kind\":\"$2\",\"instance\":\"$(id_of "$1")\",$3}"
}
replicas_are() { in_task kafka 0 kafka topics --describe --topic events | awk -v want="$1" '/Partition: /{ n = split($0, parts, "Replicas: "); split(parts[2], list, /[ \t]/); if (split(list[1], _, ",") != want) exit 1 }'; }
# Every message and every row of what has been acknowledged so far, and as many copies of them as were asked for.
all_is_there() { # when
  replicas_are 3 || broken "$1: topics have not three copies"
  in_task cassandra 0 cql 'SELECT replication FROM system_schema.keyspaces' | grep -q 'dc1=3' || broken "$1: rows have not three copies"
  sed '$d' "$UNIVERSE_DATA/acknowledged" | sort -u >"$UNIVERSE_DATA/wanted"
  cat "$UNIVERSE_DATA/all" "$UNIVERSE_DATA/wanted" | sort -u | wc -l >"$UNIVERSE_DATA/count"
  wait_until 180 "$1: every row is there" nothing_missing
  [ "$(messages)" -ge "$(cat "$UNIVERSE_DATA/count")" ] || broken "$1: Kafka has $(messages) messages, $(cat "$UNIVERSE_DATA/count") were acknowledged"
}
messages() { in_task kafka 0 kafka get-offsets --topic events | awk -F: '{ sum += $3 } END { print sum }'; }
all_are_uninstalled() { # keep or delete
  for name in reactive-demo kafka cassandra; do
    change "$name" uninstall "\"volumes\":\"$1\""
  done
}
nodes_are() { [ "$(in_task cassandra 0 nodetool status | grep -c '^UN ')" = "$1" ]; }

older() { # package, version, preset
  options=$(get "/packages/$1/versions/$2" | node -e '
    const found = JSON.parse(require("fs").readFileSync(0, "utf8")).service.presets?.find((each) => each.name === process.argv[1])
    process.stdout.write(JSON.stringify(found?.options ?? {}))' "$3")
  operate "{\"kind\":\"install\",\"package\":\"$1\",\"version\":\"$2\",\"name\":\"/$1\",\"options\":$options}"
}

tell "one script installs three brokers, three nodes and the application, and posts 10,000 events"
demo() { sh "$checkout/sample-packages/stack-demo.sh" "http://127.0.0.1:$UNIVERSE_PORT" small "$1"; }
demo 10000
replicas_are 3 || broken "topics have not three copies"
docker stats --no-stream --format '{{.Name}} {{.MemUsage}}' | grep -E '^(kafka|cassandra|reactive-demo)\.' | sed 's/^/   /'
all_are_uninstalled delete

tell "the same in older versions"
older kafka 4.2.1-1 small
older cassandra 5.0.8-1 small
older reactive-demo 1.0.0-1 ''
demo 0

tell "a broker and a node are killed, then removed"
flow
docker kill "$(container kafka 1)" "$(container cassandra 1)" >/dev/null
wait_until 240 "Kafka is well again" well kafka
wait_until 240 "Cassandra is well again" well cassandra
docker rm -f "$(container kafka 2)" "$(container cassandra 2)" >/dev/null
sleep 10
wait_until 240 "Kafka is well again" well kafka
wait_until 240 "Cassandra is well again" well cassandra
nodes_are 3 || broken "Cassandra has not three nodes"
dry "killed and removed"

tell "options are changed, one task after the other"
flow
change kafka reconfigure '"options":{"topics":{"retention-hours":200}}'
change cassandra reconfigure '"options":{"service":{"mem":712}}'
change reactive-demo reconfigure '"options":{"page":{"title":"Changed"}}'
dry "options changed"

tell "versions are raised, one task after the other"
flow
change kafka upgrade '"version":"4.3.1-1"'
change cassandra upgrade '"version":"5.0.9-1"'
change reactive-demo upgrade '"version":"1.1.0-1"'
dry "versions raised"

tell "scaled out and in"
flow
change kafka scale '"tasks":5'
all_is_there "five brokers"
change kafka scale '"tasks":3'
all_is_there "three brokers"
change cassandra scale '"tasks":4'
nodes_are 4 || broken "Cassandra has not four nodes"
all_is_there "four nodes"
change cassandra scale '"tasks":3'
nodes_are 3 || broken "Cassandra has not three nodes"
all_is_there "three nodes"
dry "scaled"

tell "a snapshot of Cassandra, taken while events flow, becomes a cluster of another name"
flow
sleep 20
sed '$d' "$UNIVERSE_DATA/acknowledged" | sort -u >"$UNIVERSE_DATA/before"
wait_until 120 "what was acknowledged until now is in Cassandra" stored_before
operation=$(post "/instances/$(id_of cassandra)/snapshots" | field operation.id)
follow "$operation"
dry "snapshot taken"
snapshot=$(get "/instances/$(id_of cassandra)/snapshots" | field 'items[0].id')
operate "{\"kind\":\"clone\",\"snapshot\":\"$snapshot\",\"name\":\"/copy\"}"
in_task copy 0 nodetool status | grep -c '^UN ' | grep -qx 3 || broken "the copy has not three nodes"
in_task copy 0 cql -c QUORUM 'SELECT id FROM demo.events' | sort -u >"$UNIVERSE_DATA/copied"
missing=$(comm -23 "$UNIVERSE_DATA/before" "$UNIVERSE_DATA/copied" | wc -l)
[ "$missing" = 0 ] || broken "the copy lacks $missing events that were stored before the snapshot"
printf '   the copy has all %s events that were stored before, %s in all\n' "$(wc -l <"$UNIVERSE_DATA/before")" "$(wc -l <"$UNIVERSE_DATA/copied")"
nodes_are 3 || broken "the copy took nodes of the original"
change copy uninstall '"volumes":"delete"'

tell "all is uninstalled keeping the volumes, and installed again"
offsets=$(offsets_of)
all_are_uninstalled keep
demo 0
[ "$(offsets_of)" = "$offsets" ] || broken "Kafka's offsets were $offsets and are $(offsets_of)"
printf '   offsets are what they were: %s\n' "$offsets"
sort -u "$UNIVERSE_DATA/all" >"$UNIVERSE_DATA/wanted"
wait_until 60 "none of $(wc -l <"$UNIVERSE_DATA/wanted") events is missing in the end" nothing_missing

all_are_uninstalled delete
"$checkout/universe" down >/dev/null
echo "full stack story: passed"
