#!/bin/sh
# Runs the server in its container. It joins the cluster network under the container's id, which is the host name
# unless somebody chose another one; without that it could not ask the instances' containers how they are.
set -eu
: "${UNIVERSE_RUNTIME_DOCKER_SERVER_CONTAINER:=$(hostname)}"
export UNIVERSE_RUNTIME_DOCKER_SERVER_CONTAINER
# shellcheck disable=SC2086 # several options
exec java -XX:+ExitOnOutOfMemoryError --enable-native-access=ALL-UNNAMED ${UNIVERSE_JAVA_OPTIONS-} -jar /opt/universe/server.jar "$@"
