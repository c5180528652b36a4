#!/bin/bash
# A broker that is a controller too. Its number is that of its task, its name the one by which the others find it.
set -euo pipefail

index=$UNIVERSE_TASK_INDEX
name=$UNIVERSE_TASK_NAME
cluster=${name#*.}
data=/var/lib/kafka
config=/tmp/server.properties
brokers=${KAFKA_BROKERS:-1}
replicas=$((brokers < 3 ? brokers : 3))

# The same for all of a cluster, and for a cluster that is installed again on its volumes.
cluster_id=$(printf '%s' "$MARATHON_APP_ID" | md5sum | cut -c1-32 | sed 's/../\\x&/g' | xargs -0 printf | base64 | tr '+/' '-_' | cut -c1-22)

controllers=
for ((other = 0; other < brokers; other++)); do
  controllers=${controllers:+$controllers,}$cluster-$other.$cluster:9093
done

cat >"$config" <<PROPERTIES
process.roles=broker,controller
node.id=$index
controller.quorum.bootstrap.servers=$controllers
controller.quorum.auto.join.enable=true
controller.listener.names=CONTROLLER
listener.security.protocol.map=CLIENTS:PLAINTEXT,CONTROLLER:PLAINTEXT
listeners=CLIENTS://0.0.0.0:9092,CONTROLLER://0.0.0.0:9093
advertised.listeners=CLIENTS://$name:9092,CONTROLLER://$name:9093
inter.broker.listener.name=CLIENTS
log.dirs=$data/log
num.partitions=${KAFKA_PARTITIONS:-3}
default.replication.factor=$replicas
min.insync.replicas=$((replicas > 1 ? 2 : 1))
offsets.topic.replication.factor=$replicas
offsets.topic.num.partitions=${KAFKA_OFFSETS_PARTITIONS:-12}
transaction.state.log.replication.factor=$replicas
transaction.state.log.min.isr=$((replicas > 1 ? 2 : 1))
share.coordinator.state.topic.replication.factor=$replicas
share.coordinator.state.topic.min.isr=$((replicas > 1 ? 2 : 1))
auto.create.topics.enable=${KAFKA_AUTO_CREATE_TOPICS:-true}
log.retention.hours=${KAFKA_RETENTION_HOURS:-168}
group.initial.rebalance.delay.ms=500
controlled.shutdown.enable=true
PROPERTIES

# Whether others of this cluster are there already: then this one joins them, even where it is the first and has lost its data.
others() {
  for ((other = 0; other < brokers; other++)); do
    if [ "$other" != "$index" ] && getent hosts "$cluster-$other.$cluster" >/dev/null; then return 0; fi
  done
  return 1
}

# Brokers know each other by names that stand in what they have written: a copy under another name would find those whose copy it is, and take part.
if [ "$(cat "$data/belongs-to" 2>/dev/null || echo "$MARATHON_APP_ID")" != "$MARATHON_APP_ID" ]; then
  echo "this volume is one of $(cat "$data/belongs-to"), and so are the names in it; it can only be used there. Mirror its topics instead" >&2
  exit 1
fi
printf '%s\n' "$MARATHON_APP_ID" >"$data/belongs-to.new" && mv "$data/belongs-to.new" "$data/belongs-to"

if [ ! -e "$data/log/meta.properties" ]; then
  if [ "$index" = 0 ] && ! others; then role=--standalone; else role=--no-initial-controllers; fi
  echo "formatting $data as node $index of cluster $cluster_id ($role)" >&2
  kafka storage format --cluster-id "$cluster_id" --config "$config" --ignore-formatted "$role"
fi

rm -f /tmp/leave /tmp/left
export MALLOC_ARENA_MAX=2
heap=${KAFKA_HEAP:-384}
if [ "$heap" -lt 1024 ]; then collector=-XX:+UseSerialGC; else collector=-XX:+UseG1GC; fi
java "-Xmx${heap}m" "-Xms${heap}m" "$collector" -XX:+ExitOnOutOfMemoryError \
  -Dlog4j2.configurationFile=/opt/kafka/log4j2.yaml -cp '/opt/kafka/libs/*' kafka.Kafka "$config" &
broker=$!
echo "$broker" >/tmp/broker.pid
trap 'kill -TERM "$broker"' TERM INT
code=0
while kill -0 "$broker" 2>/dev/null; do wait "$broker" && code=0 || code=$?; done

# Drained (see drain.sh): only a broker that does not run any more can be struck off the quorum, or it would join again.
if [ -e /tmp/leave ]; then
  directory=$(sed -n 's/^directory.id=//p' "$data/log/meta.properties")
  KAFKA_BOOTSTRAP=$(cat /tmp/leave)
  export KAFKA_BOOTSTRAP
  kafka metadata-quorum remove-controller --controller-id "$index" --controller-directory-id "$directory"
  kafka cluster unregister --id "$index"
  touch /tmp/left
  trap 'exit 0' TERM INT
  sleep infinity &
  wait
fi
exit "$code"
