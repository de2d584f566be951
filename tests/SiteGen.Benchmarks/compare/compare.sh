#!/usr/bin/env bash
# Builds the same posts with SiteGen and Hugo and prints the table of budgets: compare.sh [--hugo-only] [N...]
# --sitegen FILE takes a tool that is published already.
# Or with SiteGen and an earlier SiteGen, a folder with its source or with the published tool: compare.sh --before DIR [N...]
# N is 10 1000 10000 unless given. KEEP=1 leaves the sites and outputs where they are.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
root=$(cd "$here/../../.." && pwd)

[[ " $* " == *" --before "* ]] || command -v hugo >/dev/null || { echo "hugo is missing: apt-get install hugo" >&2; exit 2; }
[ -x /usr/bin/time ] || { echo "/usr/bin/time is missing: apt-get install time" >&2; exit 2; }

work=$(mktemp -d "${TMPDIR:-/tmp}/sitegen-compare.XXXXXX")
# Only now, after the last measurement: a tree that was just removed slows the next one down.
trap '[ -n "${KEEP:-}" ] && echo "kept: $work" >&2 || rm -rf "$work"' EXIT

publish() { dotnet publish "$1/src/SiteGen.Cli" -c Release -r linux-x64 -o "$2" -v quiet >&2; }

tool=$work/bin/SiteGen.Cli
if [ "${1:-}" = --sitegen ]; then
  tool=${2:?"--sitegen needs a file"}
  shift 2
fi
sides=(--sitegen "$tool")
if [ "${1:-}" = --before ]; then
  before=$(cd "${2:?"--before needs a folder"}" && pwd)
  shift 2
  if [ -d "$before/src/SiteGen.Cli" ]; then
    publish "$before" "$work/before"
    sides+=(--before-theme "$before/themes/default")
    before=$work/before
  fi
  [ -x "$before/SiteGen.Cli" ] || { echo "$before holds neither src/SiteGen.Cli nor a SiteGen.Cli that can be run" >&2; exit 2; }
  sides+=(--before "$before/SiteGen.Cli")
fi
if [ "${1:-}" = --hugo-only ]; then
  sides=(--hugo-only)
  shift
else
  [ -x "$tool" ] || publish "$root" "$work/bin"
fi
dotnet build "$root/tests/SiteGen.Benchmarks" -c Release -v quiet >&2

{ [[ ${sides[*]} == *--before* ]] || hugo version; echo "$(nproc) cores, $(free -m | awk '/^Mem/ {print $2}') MB, $(uname -sr)"; } >&2
awk -v cores="$(nproc)" '$1 > cores / 2 {print "The machine is busy (load " $1 "): trust ratios and CPU, not wall times."}' /proc/loadavg >&2
dotnet "$root/tests/SiteGen.Benchmarks/bin/Release/net10.0/SiteGen.Benchmarks.dll" compare "${sides[@]}" --work "$work" "$@"
