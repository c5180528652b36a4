#!/bin/sh
# The main job in a browser: log in, find a package, install it with a changed option, see it healthy, open it, remove it.
set -eu
checkout=$1
. "$checkout/acceptance/lib.inc"

"$checkout/universe" up
cd "$checkout/web-ui"
UNIVERSE_URL=http://127.0.0.1:$UNIVERSE_PORT npm run -s e2e
"$checkout/universe" down
echo "browser story: passed"
