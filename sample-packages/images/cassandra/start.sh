#!/bin/bash
# A node of the cluster that is called like the app. Its number is that of its task, its name the one by which the others find it.
set -euo pipefail

index=$UNIVERSE_TASK_INDEX
name=$UNIVERSE_TASK_NAME
cluster=${name#*.}
nodes=${CASSANDRA_NODES:-1}
heap=${CASSANDRA_HEAP:-384}
data=/var/lib/cassandra
conf=/tmp/cassandra

say() { echo "$*" >&2; }

# The address at which the others find this node: its container may be on networks besides theirs.
own_address() {
  local own found
  own=" $(hostname -I)"
  for found in $(getent ahostsv4 "$name" | awk '{ print $1 }' | sort -u); do
    if [[ $own == *" $found "* ]]; then echo "$found" && return 0; fi
  done
  return 1
}
until address=$(own_address); do
  say "$name is not known on the network yet"
  sleep 1
done

# Whoever has a rack with data on it stays there.
if [ ! -e "$data/rack" ]; then
  printf '%s\n' "${CASSANDRA_RACK:-rack1}" >"$data/rack.new" && mv "$data/rack.new" "$data/rack"
fi

# A copy that was made while its node ran (see quiesce.sh) goes back to what was set aside for it: the tables as they were all at one
# moment. A node that merely ended while it was being copied keeps what it has.
if [ -e "$data/saved" ]; then
  if [ ! -d "$data/back" ] && [ "$(cat "$data/saved")" != "$(stat -c '%i %z' "$data/rack")" ]; then
    say "this is a copy of a node that ran; it goes back to what its tables held when the copy was begun"
    rm -rf "$data/back.new" && mkdir "$data/back.new"
    while IFS= read -r -d '' saved; do
      table=${saved%/snapshots/universe}
      table=$data/back.new/${table#"$data/data/"}
      mkdir -p "$table" && cp -al "$saved/." "$table" && rm -f "$table/manifest.json" "$table/schema.cql"
    done < <(find "$data/data" -type d -path '*/snapshots/universe' -prune -print0)
    mv "$data/back.new" "$data/back"
  fi
  rm "$data/saved"
fi
if [ -d "$data/back" ]; then
  rm -rf "$data"/{data,commitlog,hints,saved_caches,cdc_raw} && mv "$data/back" "$data/data"
fi
[ ! -d "$data/data" ] || find "$data/data" -type d -path '*/snapshots/universe' -prune -exec rm -rf {} +

configure() {
  mkdir -p "$conf"
  printf 'dc=dc1\nrack=%s\n' "$(cat "$data/rack")" >"$conf/cassandra-rackdc.properties"
  cat >"$conf/cassandra.yaml" <<YAML
cluster_name: "$MARATHON_APP_ID"
num_tokens: 16
allocate_tokens_for_local_replication_factor: 3
partitioner: org.apache.cassandra.dht.Murmur3Partitioner
endpoint_snitch: GossipingPropertyFileSnitch
seed_provider:
  - class_name: org.apache.cassandra.locator.SimpleSeedProvider
    parameters:
      - seeds: "$1"
listen_address: $address
rpc_address: 0.0.0.0
broadcast_rpc_address: $address
storage_port: 7000
native_transport_port: 9042
storage_compatibility_mode: NONE
data_file_directories: [$data/data]
commitlog_directory: $data/commitlog
hints_directory: $data/hints
saved_caches_directory: $data/saved_caches
cdc_raw_directory: $data/cdc_raw
# A write is answered once it is on disk: then neither a killed node nor a machine without power loses it.
commitlog_sync: batch
commitlog_segment_size: 16MiB
commitlog_total_space: $((heap < 1024 ? 256 : 2048))MiB
disk_failure_policy: die
commit_failure_policy: die
memtable_allocation_type: heap_buffers
memtable_heap_space: $((heap / 6))MiB
memtable_offheap_space: $((heap / 6))MiB
file_cache_size: $((heap / 8))MiB
networking_cache_size: $((heap / 16))MiB
key_cache_size: $((heap / 20))MiB
counter_cache_size: $((heap / 40))MiB
prepared_statements_cache_size: $((heap / 40))MiB
repair_session_space: $((heap / 16))MiB
concurrent_reads: $((heap < 1024 ? 8 : 32))
concurrent_writes: 32
concurrent_counter_writes: $((heap < 1024 ? 8 : 32))
concurrent_materialized_view_writes: $((heap < 1024 ? 8 : 32))
concurrent_compactors: $((heap < 1024 ? 1 : 2))
YAML
}

options=(@/opt/cassandra/java.options "-javaagent:$(echo /opt/cassandra/libs/jamm-*.jar)" "-Xms${heap}m" "-Xmx${heap}m"
  "-XX:MaxDirectMemorySize=$((heap / 2 < 96 ? 96 : heap / 2))m" -cp "$conf:/opt/cassandra/libs/*" "-Dcassandra.storagedir=$data")
if [ "$heap" -lt 1024 ]; then options+=(-XX:+UseSerialGC); else options+=(-XX:+UseG1GC -XX:MaxGCPauseMillis=300); fi
export MALLOC_ARENA_MAX=2

volume() { java "${options[@]}" universe.images.cassandra.Volume "$@"; }

# Others that run now.
others() {
  local other
  for ((other = 0; other < (nodes > index ? nodes : index); other++)); do
    if [ "$other" != "$index" ] && getent ahostsv4 "$cluster-$other.$cluster" >/dev/null; then echo "$cluster-$other.$cluster"; fi
  done
}

answers() { timeout 3 bash -c "exec 3<>/dev/tcp/$1/9042" 2>/dev/null; }

first_that_answers() {
  local other
  for other in "$@"; do
    if answers "$other"; then echo "$other" && return 0; fi
  done
  return 1
}

# The address of the node in whose place this one is, if the others still count on it.
predecessor() {
  cql -h "$1" 'SELECT peer, host_id, tokens FROM system.peers' |
    awk -F '\t' -v index4="$(printf '%04x' "$index")" '$2 ~ index4 "$" && $3 != "null" && $3 != "[]" { sub("/", "", $1); print $1 }' | head -n 1
}

# One that was drained and is started nevertheless (see drain.sh) joins anew: what it holds is older than what the others hold.
if [ -e "$data/draining" ]; then
  configure "$address"
  if [ "$(volume state)" = DECOMMISSIONED ]; then mv "$data/draining" "$data/drained"; else rm "$data/draining"; fi
fi
if [ -e "$data/drained" ]; then
  say "this node had left its cluster; it joins again as a new one"
  find "$data" -mindepth 1 ! -path "$data/drained" ! -path "$data/rack" -delete
  rm "$data/drained"
fi

# A new volume gets a host id that ends with the index of its task, by which a successor finds it; a copy of another cluster's
# volume forgets that cluster before it could talk to it.
if [ "$(cat "$data/belongs-to" 2>/dev/null)" != "$MARATHON_APP_ID" ]; then
  [ ! -e "$data/belongs-to" ] || say "the data of $(cat "$data/belongs-to") now belong to $MARATHON_APP_ID"
  configure "$address"
  random=$(cat /proc/sys/kernel/random/uuid)
  volume adopt "${random:0:32}$(printf '%04x' "$index")"
  printf '%s\n' "$MARATHON_APP_ID" >"$data/belongs-to.new" && mv "$data/belongs-to.new" "$data/belongs-to"
fi

# Who is a seed to itself never asks others for data: only one that has joined may be, or the very first.
mapfile -t running < <(others)
seeds=("${running[@]}")
if [ -e "$data/joined" ]; then
  seeds+=("$address")
  # It is known by its name, whoever had its address before.
  options+=(-Dcassandra.allow_unsafe_join=true)
elif [ "$index" = 0 ] && [ "${#running[@]}" = 0 ]; then
  seeds=("$address")
  options+=(-Dcassandra.skip_wait_for_gossip_to_settle=0)
else
  until peer=$(first_that_answers "${running[@]}"); do
    say "waiting for another node of $cluster to join it"
    sleep 2
    mapfile -t running < <(others)
  done
  seeds=("${running[@]}")
  predecessor=$(predecessor "$peer")
  if [ -n "$predecessor" ]; then
    say "this node takes the place of the one that was at $predecessor and has lost its volume"
    options+=("-Dcassandra.replace_address_first_boot=$predecessor" -Dcassandra.broadcast_interval_ms=15000)
  fi
fi
configure "$(IFS=,; echo "${seeds[*]}")"

# Clients are listened to only once the node has joined.
until answers "$address"; do sleep 1; done && touch "$data/joined" &
watch=$!

java "${options[@]}" -Dcassandra.ring_delay_ms=6000 -Dcassandra.gossip_settle_min_wait_ms=1000 -Dcassandra.gossip_settle_interval_ms=500 \
  -Dcassandra.jmx.local.port=7199 \
  org.apache.cassandra.service.CassandraDaemon &
node=$!
trap 'kill -TERM "$node"' TERM INT
code=0
while kill -0 "$node" 2>/dev/null; do wait "$node" && code=0 || code=$?; done
kill "$watch" 2>/dev/null || true
exit "$code"
