#!/bin/sh
# The main job in a browser: log in, find a package, install it with a changed option, see it healthy, open it, remove it;
# then a database that is killed, comes back, and goes on with its data in the next installation.
set -eu
checkout=$1
. "$checkout/acceptance/lib.inc"

"$checkout/universe" up
cd "$checkout/web-ui"
export UNIVERSE_URL=http://127.0.0.1:$UNIVERSE_PORT
npm run -s e2e
npm run -s e2e:data
"$checkout/universe" down
echo "browser story: passed"
