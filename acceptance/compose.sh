#!/bin/sh
# docker-compose.yml reaches a healthy server on its own PostgreSQL; it installs, sees the instance well, and a new container of it goes on.
set -eu
checkout=$1
. "$checkout/acceptance/lib.inc"
port=$((UNIVERSE_PORT + 10))
api=http://127.0.0.1:$port/api/v1

compose() {
  UNIVERSE_DATABASE_PASSWORD=only-for-this-story UNIVERSE_DOCKER_GROUP=$(stat -c %g /var/run/docker.sock) UNIVERSE_LISTEN=127.0.0.1 UNIVERSE_PORT=$port \
    UNIVERSE_REPOSITORY_ALLOWED_FOLDERS=/var/lib/universe \
    docker-compose -p universe-story -f "$checkout/docker-compose.yml" "$@"
}
clean_up() {
  result=$?
  trap - EXIT
  [ "$result" = 0 ] || compose logs --no-color --tail 60 >&2 || true
  compose down --volumes --remove-orphans >/dev/null 2>&1 || true
  [ -z "${ours:-}" ] || { docker ps -aq --filter "$ours" | xargs -r docker rm -f; docker network ls -q --filter "$ours" | xargs -r docker network rm; } >/dev/null
  exit "$result"
}
trap clean_up EXIT

"$checkout/universe" image
compose up -d
server_is_healthy() { [ "$(docker inspect -f '{{.State.Health.Status}}' "$(compose ps -q server)")" = healthy ]; }
wait_until 180 "the server is healthy" server_is_healthy
ours="label=universe.installation=$(compose exec -T server cat /var/lib/universe/installation-id)"
token=$(post_basic /tokens '{"name":"compose story"}' | field token)
[ "$(get /targets | field 'items[0].reachable')" = true ] || broken "the server does not reach the engine"

tell "it installs from a repository and asks its containers how they are"
git -c init.defaultBranch=main init -q "$UNIVERSE_DATA/greeter"
cp -R "$checkout/sample-packages/example/repo" "$UNIVERSE_DATA/greeter/"
git -C "$UNIVERSE_DATA/greeter" add . && git -C "$UNIVERSE_DATA/greeter" -c user.name=you -c user.email=you@example.org commit -qm "Greeter 1.0.0"
docker cp "$UNIVERSE_DATA/greeter" "$(compose ps -q server):/var/lib/universe/" >/dev/null
post /repositories '{"name":"greeter","address":"file:///var/lib/universe/greeter"}' >/dev/null
wait_until 60 "greeter is in the catalog" in_catalog greeter
operate '{"kind":"install","package":"greeter"}'
instance=$(instance_named /greeter)
container=$(docker ps -q --filter "label=universe.instance=$instance")
wait_until 60 "greeter is healthy" is_healthy "$instance"

tell "a new container of the server goes on"
compose up -d --force-recreate --no-deps server
wait_until 180 "the new server is healthy" server_is_healthy
probed() { compose logs --no-color server | grep -q 'Joined the cluster network'; }
wait_until 60 "the new server is on the cluster network" probed
wait_until 60 "greeter is healthy" is_healthy "$instance"
[ "$container" = "$(docker ps -q --filter "label=universe.instance=$instance")" ] || broken "greeter was started anew"
operate "{\"kind\":\"uninstall\",\"instance\":\"$instance\",\"volumes\":\"delete\"}"
echo "compose story: passed"
