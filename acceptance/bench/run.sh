#!/bin/sh
# Measures a server of its own and prints a table for docs/benchmarks.md.
# Usage: run.sh CHECKOUT, with UNIVERSE_DATA, UNIVERSE_PORT, UNIVERSE_ADMIN_PASSWORD and UNIVERSE_CORPUS set by ./universe bench.
set -eu
checkout=$1
. "$checkout/acceptance/lib.inc"
api=http://127.0.0.1:$UNIVERSE_PORT/api/v1
work=$UNIVERSE_DATA/bench
rows=$UNIVERSE_DATA/bench.md
mkdir -p "$work"
: >"$rows"

row() { printf '| %s | %s | %s |\n' "$1" "$2" "$3" | tee -a "$rows"; }
now() { node -e 'process.stdout.write(String(Date.now()))'; }
server_pid() { cat "$UNIVERSE_DATA/run/server.pid"; }
rss() { awk '/VmRSS/ {printf "%d MB", $2 / 1024}' "/proc/$(server_pid)/status"; }

# ---- start-up: the second start, when the database is there
"$checkout/universe" up >/dev/null
token=$(post_basic /tokens '{"name":"bench"}' | field token)
"$checkout/universe" down --keep-instances >/dev/null
begin=$(now)
"$checkout/universe" up >/dev/null
row "start-up to ready (launcher included)" "$(($(now) - begin)) ms" ""
row "RSS when ready" "$(rss)" ""

# ---- indexing
git clone -q "$UNIVERSE_CORPUS/universe-given.bundle" "$work/corpus"
git -C "$work/corpus" config user.name bench
git -C "$work/corpus" config user.email bench@localhost
repository=$(post /repositories "{\"name\":\"corpus\",\"address\":\"file://$work/corpus\",\"pollInterval\":\"PT1H\"}" | field id)
last_run() { get "/repositories/$repository/index-runs?limit=1" >"$work/run.json"; }
run_ended() { last_run && [ "$(field 'items[0].endedAt !== null' <"$work/run.json")" = true ]; }
figure() { field "items[0].$1" <"$work/run.json"; }
wait_until 120 "the corpus is indexed" run_ended
row "cold index of the corpus (681 revisions)" "$(figure indexMillis) ms after $(figure fetchMillis) ms of fetch" "≤ 3,000 ms after fetch"

poll() {
  post "/repositories/$repository/refresh" '{}' >/dev/null
  wait_until 30 "polled" run_ended >/dev/null
  last_run
  echo $(($(figure indexMillis) + $(figure fetchMillis)))
}
for round in 1 2 3 4 5 6 7; do poll; done | sort -n >"$work/polls"
row "poll without change" "$(sed -n 4p "$work/polls") ms (median of 7)" "≤ 50 ms"

visible() {
  sed -i "s/\"description\": *\"[^\"]*\"/\"description\": \"seen $1\"/" "$work/corpus/repo/packages/H/httpbin/"*/package.json
  git -C "$work/corpus" commit -qam "Change $1"
  node "$checkout/acceptance/bench/visible.mjs" "$api" "$token" "$repository" httpbin "seen $1"
}
for round in 1 2 3 4 5; do visible "$round"; done | sort -n >"$work/visible"
row "one changed package, refresh to visible" "$(sed -n 3p "$work/visible") ms (median of 5)" "≤ 300 ms"

# ---- requests
cat >"$work/render.lua" <<'LUA'
wrk.method = "POST"
wrk.headers["Content-Type"] = "application/json"
wrk.body = '{"options":{}}'
LUA
load() { # name, path, lua script
  wrk -t1 -c8 -d3s -H "Authorization: Bearer $token" ${3:+-s "$3"} "$api$2" >/dev/null
  wrk -t1 -c8 -d10s --latency -H "Authorization: Bearer $token" ${3:+-s "$3"} "$api$2" >"$work/wrk"
  grep -q 'Non-2xx' "$work/wrk" && { cat "$work/wrk"; broken "$1: answers with errors"; }
  row "$1, 8 connections" "$(awk '/Requests\/sec/ {printf "%d", $2}' "$work/wrk") requests/s, p99 $(awk '/99%/ {print $2}' "$work/wrk")" ""
}
latest=$(get /packages/kafka | field defaultVersion)
load 'search "kafka"' '/packages?q=kafka'
load 'search without words' '/packages'
load 'describe kafka' "/packages/kafka/versions/$latest"
load 'render kafka' "/packages/kafka/versions/$latest/renderings" "$work/render.lua"
row "RSS after that" "$(rss)" ""

# ---- install against docker run, interleaved
node "$checkout/acceptance/bench/install.mjs" "$api" "$token" | while IFS='|' read -r what figure goal; do row "$what" "$figure" "$goal"; done

"$checkout/universe" down >/dev/null
echo
echo "Machine: $(nproc) cores, $(awk '/MemTotal/ {printf "%d GiB", $2 / 1048576}' /proc/meminfo), $(uname -sr), $(date -u +%F)"
