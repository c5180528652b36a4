#!/bin/bash
# Moves all that this broker holds to the others, and leaves the quorum. May be run again, and the broker may be started again afterwards.
set -euo pipefail
index=$UNIVERSE_TASK_INDEX
deadline=$((SECONDS + ${KAFKA_DRAIN_SECONDS:-1500}))
[ ! -e /tmp/left ] || exit 0
fail() { echo "$1" >&2; exit 1; }
plan=$(mktemp)
trap 'rm -f "$plan"' EXIT

# Each partition with this broker among its replicas gets the least loaded of the others in its place, or one replica less where none is left.
plan() {
  kafka topics --describe | awk -v me="$index" -v all="$1" '
    BEGIN { n = split(all, brokers, " ") }
    /\tPartition: / {
      topic = ""; number = ""; replicas = ""
      for (i = 1; i < NF; i++) {
        if ($i == "Topic:") topic = $(i + 1)
        if ($i == "Partition:") number = $(i + 1)
        if ($i == "Replicas:") replicas = $(i + 1)
      }
      size = split(replicas, has, ",")
      here = 0
      for (i = 1; i <= size; i++) { load[has[i]]++; if (has[i] == me) here = 1 }
      if (!here) next
      best = ""
      for (b = 1; b <= n; b++) {
        taken = 0
        for (i = 1; i <= size; i++) if (has[i] == brokers[b]) taken = 1
        if (!taken && (best == "" || load[brokers[b]] < load[best])) best = brokers[b]
      }
      list = ""
      for (i = 1; i <= size; i++) {
        broker = has[i] == me ? best : has[i]
        if (broker != "") list = list (list == "" ? "" : ",") broker
      }
      if (best != "") load[best]++
      if (list == "") { print "no broker is left for " topic "-" number > "/dev/stderr"; failed = 1 }
      entries = entries (entries == "" ? "" : ",") sprintf("{\"topic\":\"%s\",\"partition\":%s,\"replicas\":[%s]}", topic, number, list)
    }
    END { if (failed) exit 1; if (entries != "") printf "{\"version\":1,\"partitions\":[%s]}", entries }'
}

others=$(kafka metadata-quorum describe --replication --human-readable 2>/dev/null | awk -v me="$index" 'NR > 1 && $1 != me && $1 ~ /^[0-9]+$/ { printf "%s ", $1 }')
[ -n "$others" ] || fail "there is no other broker"

plan "$others" >"$plan"
if [ -s "$plan" ]; then
  kafka reassign-partitions --reassignment-json-file "$plan" --execute >/dev/null
  while kafka reassign-partitions --reassignment-json-file "$plan" --verify | grep -q 'is still in progress'; do
    [ "$SECONDS" -lt "$deadline" ] || fail "partitions are still being moved"
    sleep 1
  done
fi

cluster=${UNIVERSE_TASK_NAME#*.}
bootstrap=
for other in $others; do bootstrap=${bootstrap:+$bootstrap,}$cluster-$other.$cluster:9092; done
printf '%s' "$bootstrap" >/tmp/leave.new && mv /tmp/leave.new /tmp/leave
kill -TERM "$(cat /tmp/broker.pid)"
while [ ! -e /tmp/left ]; do
  [ "$SECONDS" -lt "$deadline" ] || fail "the broker has not left the quorum yet"
  sleep 0.2
done
echo "broker $index holds nothing any more and has left"
