#!/bin/sh
# The whole stack by hand: in a browser, an application is installed together with the three brokers and three nodes that it needs, and 10,000 events
# are sent on its page.
set -eu
checkout=$1
. "$checkout/acceptance/lib.inc"

UNIVERSE_DATA=$UNIVERSE_DATA/stack-in-browser-story
export UNIVERSE_DATA
api=http://127.0.0.1:$UNIVERSE_PORT/api/v1
operation_left=1800
clean_up() {
  result=$?
  trap - EXIT
  "$checkout/universe" down >/dev/null 2>&1 || true
  exit "$result"
}
trap clean_up EXIT

"$checkout/universe" up >/dev/null
token=$(post_basic /tokens '{"name":"stack in browser story"}' | field token)
wait_until 30 "the samples are in the catalog" in_catalog reactive-demo
cd "$checkout/web-ui"
export UNIVERSE_URL=http://127.0.0.1:$UNIVERSE_PORT
npm run -s e2e:stack
for name in /reactive-demo /kafka /cassandra; do
  operate "{\"kind\":\"uninstall\",\"instance\":\"$(instance_named "$name")\",\"volumes\":\"delete\"}"
done
echo "stack in browser story: passed"
