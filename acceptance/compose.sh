#!/bin/sh
# docker-compose.yml reaches a healthy server on its own PostgreSQL, and the server answers with its catalog.
set -eu
checkout=$1
. "$checkout/acceptance/lib.inc"
port=$((UNIVERSE_PORT + 10))
api=http://127.0.0.1:$port/api/v1

compose() {
  UNIVERSE_DATABASE_PASSWORD=only-for-this-story UNIVERSE_DOCKER_GROUP=$(stat -c %g /var/run/docker.sock) UNIVERSE_LISTEN=127.0.0.1 UNIVERSE_PORT=$port \
    docker-compose -p universe-story -f "$checkout/docker-compose.yml" "$@"
}
clean_up() {
  result=$?
  trap - EXIT
  [ "$result" = 0 ] || compose logs --no-color --tail 60 >&2 || true
  compose down --volumes --remove-orphans >/dev/null 2>&1 || true
  exit "$result"
}
trap clean_up EXIT

"$checkout/universe" image
compose up -d
server_is_healthy() { [ "$(docker inspect -f '{{.State.Health.Status}}' "$(compose ps -q server)")" = healthy ]; }
wait_until 180 "the server is healthy" server_is_healthy
token=$(post_basic /tokens '{"name":"compose story"}' | field token)
[ "$(get /targets | field 'items[0].reachable')" = true ] || broken "the server does not reach the engine"
get /packages >/dev/null
echo "compose story: passed"
