#!/bin/sh
# Forwards TCP connections: <port for health checks> <port>=<name>:<port>...
# Each goes to the next of the addresses that the name has, and on to another one where nobody answers. Names are looked up every
# second, so that tasks that come are used and tasks that are moved or unwell are left; only an engine that gives no answer at all,
# as while it restarts, is waited for.
set -eu

[ "$#" -ge 2 ] || { echo "usage: <port for health checks> <port>=<name>:<port>..." >&2; exit 64; }
health=$1
shift

{
  cat <<CONFIG
global
  nbthread 1
  maxconn 1000
  hard-stop-after 5s
defaults
  timeout connect 3s
  timeout client 1d
  timeout server 1d
resolvers engine
  parse-resolv-conf
  accepted_payload_size 8192
  timeout resolve 1s
  timeout retry 1s
  hold valid 1s
  hold obsolete 0s
  hold nx 0s
  hold other 0s
  hold timeout 30s
  hold refused 30s
frontend health
  bind :$health
  mode http
  timeout client 5s
  http-request return status 200
CONFIG
  for way in "$@"; do
    port=${way%%=*}
    cat <<CONFIG
listen port-$port
  bind :$port
  mode tcp
  option tcpka
  clitcpka-idle 60s
  srvtcpka-idle 60s
  balance roundrobin
  retries 3
  option redispatch 1
  server-template task 100 ${way#*=} resolvers engine resolve-prefer ipv4 init-addr none
CONFIG
  done
} >/tmp/forward.cfg
exec haproxy -f /tmp/forward.cfg
