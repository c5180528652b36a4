#!/bin/bash
# Sets aside what the tables hold at this moment, as links beside them, for whoever copies the volume now; the node goes on meanwhile.
# May be run again. What tells a copy from the volume itself is the inode of a file that is never written again.
set -euo pipefail
data=/var/lib/cassandra
rm -f "$data/saved"
nodetool clearsnapshot -t universe >/dev/null
nodetool snapshot -t universe >/dev/null
stat -c '%i %z' "$data/rack" >"$data/saved.new" && mv "$data/saved.new" "$data/saved"
