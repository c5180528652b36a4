#!/bin/bash
# Hands all that this node holds to the others, and leaves the cluster. May be run again, and the node may be started again afterwards.
set -euo pipefail
fail() { echo "$1" >&2; exit 1; }
mode() { nodetool netstats | sed -n 's/^Mode: //p'; }
left() { echo "this node has left the cluster"; exit 0; }

# Of no keyspace may more replicas be wanted than nodes are left; those of Cassandra itself do not count.
room() {
  local left=$1
  cql 'SELECT keyspace_name, replication FROM system_schema.keyspaces' | awk -F '\t' -v left="$left" '
    NR > 1 && $1 !~ /^system/ {
      wanted = 0
      size = split($2, parts, /[{}, ]+/)
      for (i = 1; i <= size; i++) if (parts[i] ~ /=[0-9]/) { sub(/.*=/, "", parts[i]); wanted += parts[i] }
      if (wanted > left) { print "keyspace " $1 " wants " wanted " replicas, but " left " nodes would be left" > "/dev/stderr"; failed = 1 }
    }
    END { exit failed }'
}

case $(mode) in
  DECOMMISSIONED) left ;;
  LEAVING) ;;
  *)
    status=$(nodetool status)
    others=$(grep -c '^[UD][NLJM] ' <<<"$status") && others=$((others - 1))
    [ "$others" -gt 0 ] || fail "there is no other node"
    ! grep -q '^D[NLJM] ' <<<"$status" || fail "another node is down, and what it should get would be lost: start it or remove it first"
    room "$others"
    touch /var/lib/cassandra/draining
    # More nodes than replicas are asked for by what Cassandra keeps for itself, too.
    nodetool decommission --force || true
    ;;
esac
until [ "$(mode)" = DECOMMISSIONED ]; do
  [ "$(mode)" = LEAVING ] || fail "the node could not leave; its log says why"
  sleep 2
done
left
