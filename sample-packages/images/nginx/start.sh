#!/bin/bash
# Writes the site that the options describe, then runs nginx in the foreground.
# SITE_TITLE, SITE_TEXT: a page to begin with; SITE_GZIP, SITE_UPSTREAM (http://name:port) as the names say;
# WORKER_CONNECTIONS: connections for each worker. Files in /srv/site are served as they are.
set -euo pipefail

escape() { sed -e 's/&/\&amp;/g' -e 's/</\&lt;/g' -e 's/>/\&gt;/g'; }

mkdir -p /srv/site
if [ ! -e /srv/site/index.html ] || grep -q 'name="made-by-options"' /srv/site/index.html; then
  title=$(printf '%s' "${SITE_TITLE:-It works}" | escape)
  text=$(printf '%s' "${SITE_TEXT:-}" | escape)
  cat >/srv/site/index.html <<PAGE
<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><meta name="made-by-options" content="true">
<meta name="viewport" content="width=device-width, initial-scale=1"><title>$title</title></head>
<body style="font: 1.1rem/1.6 system-ui, sans-serif; max-width: 40rem; margin: 3rem auto; padding: 0 1rem">
<h1>$title</h1><p>$text</p></body>
</html>
PAGE
fi

location='root /srv/site; index index.html;'
if [ -n "${SITE_UPSTREAM:-}" ]; then
  if [[ ! $SITE_UPSTREAM =~ ^https?://[A-Za-z0-9._-]+(:[0-9]+)?(/[A-Za-z0-9._/-]*)?$ ]]; then
    echo "SITE_UPSTREAM must be http(s)://name[:port][/path], was '$SITE_UPSTREAM'" >&2
    exit 64
  fi
  # Named in a variable, so that nginx starts before its upstream does and follows it to a new address.
  location="resolver 127.0.0.11 valid=10s ipv6=off; set \$upstream $SITE_UPSTREAM; proxy_pass \$upstream; proxy_set_header Host \$host; proxy_set_header X-Forwarded-For \$proxy_add_x_forwarded_for;"
fi

cat >/etc/nginx/nginx.conf <<CONFIG
user www-data;
worker_processes auto;
pid /run/nginx.pid;
events { worker_connections ${WORKER_CONNECTIONS:-512}; }
http {
  include /etc/nginx/mime.types;
  default_type application/octet-stream;
  sendfile on;
  server_tokens off;
  gzip ${SITE_GZIP:-on};
  access_log /var/log/nginx/access.log;
  error_log /var/log/nginx/error.log warn;
  server {
    listen 80 default_server;
    location = /health { access_log off; return 200 "well\n"; default_type text/plain; }
    location / { $location }
  }
}
CONFIG
exec nginx -g 'daemon off;'
