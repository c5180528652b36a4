#!/bin/bash
# Runs Redis on /data; REDIS_PASSWORD (optional) protects it; arguments go to the server.
set -euo pipefail

if [ "$(id -u)" = 0 ]; then
  chown -R redis:redis /data
  exec setpriv --reuid=redis --regid=redis --init-groups --inh-caps=-all /bin/bash "$0" "$@"
fi

umask 077
# In a file, not on the command line, where everybody on the node could read it.
configuration=/tmp/redis.conf
{
  echo 'dir /data'
  echo 'bind * -::*'
  if [ -n "${REDIS_PASSWORD:-}" ]; then
    password=${REDIS_PASSWORD//\\/\\\\}
    echo "requirepass \"${password//\"/\\\"}\""
  else
    echo 'protected-mode no'
  fi
} >$configuration
exec redis-server $configuration "$@"
