#!/usr/bin/env bash
# What Lighthouse (npm, mobile, its throttled model) says of one page of each kind of the sample: lighthouse.sh [PATH...]
# Prints the median of RUNS runs, 3 unless given; each in a browser of its own. Needs the .NET SDK, node, npm, openssl and Chromium.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
root=$(cd "$here/../../.." && pwd)
export CHROME_PATH=${SITEGEN_CHROMIUM:-/usr/bin/chromium}
runs=${RUNS:-3}
[ $# -gt 0 ] || set -- / /discussions/fill-same-day-cancellations/ /stories/brackwater-lifts-response-time/ /events/autumn-meetup-malmo/ \
  /articles/keys-in-order/ /resources/key-register/ /topics/on-call/ /discussions/

work=$(mktemp -d "${TMPDIR:-/tmp}/sitegen-lighthouse.XXXXXX")
server=
trap '[ -z "$server" ] || kill "$server" 2>/dev/null || true; rm -rf "$work"' EXIT

dotnet run --project "$root/src/SiteGen.Cli" -c Release -- build --site "$root" --output "$work/site" --quiet --now 2026-12-01 >&2
npm install --no-save --no-audit --no-fund --ignore-scripts --prefix "$work/tool" lighthouse@12.8.2 >"$work/npm.log" 2>&1 || { cat "$work/npm.log" >&2; exit 1; }
openssl req -x509 -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -days 2 -subj /CN=localhost -addext subjectAltName=DNS:localhost \
  -keyout "$work/key" -out "$work/certificate" 2>/dev/null
node "$here/serve.mjs" "$work/site" "$work/key" "$work/certificate" >"$work/port" &
server=$!
until [ -s "$work/port" ]; do
  kill -0 "$server" 2>/dev/null || { echo "the server did not start" >&2; exit 1; }
  sleep 0.1
done
port=$(cat "$work/port")

echo "| Page | Performance, accessibility, best practices, SEO | LCP | CLS | without pictures | requests, with pictures |"
echo "|---|---|--:|--:|--:|--:|"
for path in "$@"; do
  for run in $(seq "$runs"); do
    "$work/tool/node_modules/.bin/lighthouse" "https://localhost:$port$path" --quiet --output=json --output-path="$work/run-$run.json" \
      --chrome-flags="--headless --no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking --disable-component-update --disable-sync --ignore-certificate-errors --user-data-dir=$work/profile-$run" 2>"$work/lighthouse.log" \
      || { cat "$work/lighthouse.log" >&2; exit 1; }
    rm -rf "$work/profile-$run"
  done
  node "$here/row.mjs" "$path" "$work"/run-*.json
done
