#!/bin/sh
# Writes a page about this very container, then serves it on port 8080.
# HELLO_GREETING, HELLO_COLOUR: what it says and in which colour; HELLO_SHOW_ENVIRONMENT=false hides the table.
set -eu
site=/srv/www

escape() { sed -e 's/&/\&amp;/g' -e 's/</\&lt;/g' -e 's/>/\&gt;/g' -e 's/"/\&quot;/g'; }

# What looks like a secret is named, never shown.
rows() {
  env | LC_ALL=C sort | while IFS= read -r line; do
    name=${line%%=*}
    case $name in *[!A-Za-z0-9_]* | '') continue ;; esac
    case $name in
      *PASS* | *SECRET* | *TOKEN* | *PHRASE*) value='(hidden)' ;;
      *) value=${line#*=} ;;
    esac
    printf '<tr><th scope="row">%s</th><td>%s</td></tr>\n' "$name" "$(printf '%s' "$value" | escape)"
  done
}

greeting=$(printf '%s' "${HELLO_GREETING:-Hello, world}" | escape)
colour=$(printf '%s' "${HELLO_COLOUR:-#3b6fd4}" | tr -cd '#a-zA-Z0-9')

{
  cat <<PAGE
<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>$greeting</title>
<link rel="stylesheet" href="page.css">
<style>:root { --chosen: $colour; }</style>
</head>
<body>
<header><h1>$greeting</h1><p>hello-world $HELLO_VERSION on $(hostname)</p></header>
<main>
PAGE
  if [ "${HELLO_SHOW_ENVIRONMENT:-true}" = true ]; then
    echo '<h2>Environment</h2><table>'
    rows
    echo '</table>'
  fi
  echo '</main></body></html>'
} >$site/index.html
cp /usr/local/share/hello/page.css $site/
printf '{"version":"%s"}\n' "$HELLO_VERSION" >$site/version.json

echo "hello-world $HELLO_VERSION listens on port 8080"
# Process 1 gets no default signal handling, so the shell stays and passes the signal on.
busybox httpd -f -v -p 8080 -h $site &
server=$!
trap 'kill $server' TERM INT
wait $server
