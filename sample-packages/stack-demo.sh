#!/bin/sh
# Installs Cassandra, Kafka and an application that needs both, posts events to it, and says how long each phase took.
set -eu

usage() {
  cat <<'TEXT'
Usage: UNIVERSE_TOKEN=... sample-packages/stack-demo.sh URL [PRESET] [EVENTS]

URL is where Universe is, such as http://127.0.0.1:8080; PRESET what Cassandra and Kafka start from: dev (one node
each, the standard) or small (three each); EVENTS how many are posted (10000). Needs curl and jq. What is installed
already stays and is used; uninstall reactive-demo first when you are done, for it needs the other two.
TEXT
  exit 2
}

case ${1:-} in http://* | https://*) url=${1%/} ;; *) usage ;; esac
: "${UNIVERSE_TOKEN:?make a token under Account, or with POST /api/v1/account/tokens}"
preset=${2:-dev} events=${3:-10000}
for tool in curl jq; do command -v "$tool" >/dev/null || { echo "$tool is missing" >&2; exit 1; }; done

fail() { echo "stack-demo: $*" >&2; exit 1; }

# Not among the arguments, which others on the machine can see.
api() { printf 'header = "Authorization: Bearer %s"\n' "$UNIVERSE_TOKEN" | curl -sS -K - -H 'Content-Type: application/json' --max-time 60 "$@"; }

phase_began=$(date +%s) all_began=$phase_began
phase() {
  now=$(date +%s)
  printf '%-44s %4s s\n' "$1" $((now - phase_began))
  phase_began=$now
}

instance_of() { api "$url/api/v1/instances?limit=200" | jq -r --arg name "$1" '[.items[] | select(.name == $name) | .id][0] // empty'; }

# Package and preset ("" for the defaults): makes a plan, applies it and answers the operation; nothing where it is installed.
install() {
  [ -z "$(instance_of "/$1")" ] || return 0
  version=$(api "$url/api/v1/packages/$1" | jq -r '.defaultVersion // empty')
  [ -n "$version" ] || fail "the catalog has no package $1; ./universe up adds the repository that has it"
  options=$(api "$url/api/v1/packages/$1/versions/$version" |
    jq -c --arg preset "$2" '[.service.presets[]? | select(.name == $preset) | .options][0] // {}')
  plan=$(api -d "$(jq -nc --arg package "$1" --arg version "$version" --argjson options "$options" \
    '{kind: "install", package: $package, version: $version, name: ("/" + $package), options: $options}')" "$url/api/v1/plans")
  id=$(printf '%s' "$plan" | jq -r '.id // empty')
  [ -n "$id" ] || fail "$1: $(printf '%s' "$plan" | jq -r '.detail // .')"
  applied=$(api -X POST "$url/api/v1/plans/$id/apply")
  printf '%s' "$applied" | jq -re '.operation.id' || fail "$1: $(printf '%s' "$applied" | jq -r '.detail // .')"
}

await() { # operation
  [ -n "$1" ] || return 0
  while :; do
    operation=$(api "$url/api/v1/operations/$1")
    case $(printf '%s' "$operation" | jq -r .state) in
      succeeded) return 0 ;;
      failed | cancelled) fail "$(printf '%s' "$operation" | jq -r '.title + ": " + (.message // .state)')" ;;
    esac
    sleep 1
  done
}

# All three at once: the application waits until what it needs is well.
cassandra=$(install cassandra "$preset")
kafka=$(install kafka "$preset")
demo=$(install reactive-demo '')
await "$kafka"
phase "Kafka is installed"
await "$cassandra"
phase "Cassandra is installed"
await "$demo"
phase "reactive-demo is installed, bound to both"

instance=$(api "$url/api/v1/instances/$(instance_of /reactive-demo)")
page=$(printf '%s' "$instance" | jq -r '[.endpoints[] | select(.url != null) | .url][0] // empty')
[ -n "$page" ] || fail "reactive-demo has no published page"
page=${page%/}
printf '%s' "$instance" | jq -r '.bindings[] | "  \(.need): \(.provider.name // "outside") at \(.address)"'

tries=0
until curl -sS -f --max-time 5 "$page/ready" >/dev/null 2>&1; do
  tries=$((tries + 1))
  [ "$tries" -lt 120 ] || fail "$page/ready does not say that it is"
  sleep 1
done
before=$(curl -sS --max-time 30 "$page/counts" | jq -r .total)
phase "it has reached both"

run=$(date +%s)-$$ posted=0
while [ "$posted" -lt "$events" ]; do
  batch=$((events - posted < 500 ? events - posted : 500))
  body=$(jq -nc --arg run "$run" --argjson from "$posted" --argjson size "$batch" \
    '[range($size) | {id: "\($run)-\($from + .)", kind: (["order", "visit", "payment"][. % 3]), text: "event \($from + .)"}]')
  # Whoever gets no answer, or 503, sends the same again: an id counts once.
  tries=0
  until printf '%s' "$body" | curl -sS -f --max-time 60 -H 'Content-Type: application/json' --data-binary @- "$page/events" >/dev/null 2>&1; do
    tries=$((tries + 1))
    [ "$tries" -lt 60 ] || fail "events are not taken"
    sleep 1
  done
  posted=$((posted + batch))
done
phase "$events events are posted and acknowledged by Kafka"

tries=0
until [ "$(curl -sS --max-time 30 "$page/counts" 2>/dev/null | jq -r '.total // 0' 2>/dev/null)" = $((before + events)) ]; do
  tries=$((tries + 1))
  [ "$tries" -lt 300 ] || fail "the page shows $(curl -sS --max-time 30 "$page/counts" | jq -c .), not $((before + events))"
  sleep 1
done
phase "the page shows $((before + events)) out of Cassandra"
phase_began=$all_began
phase "all in all"
echo "Look at it: $page/"
