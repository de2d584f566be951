#!/usr/bin/env bash
# Compiles the native tool and puts all that it needs into one folder: package.sh PLATFORM FOLDER
# PLATFORM is linux-x64, linux-arm64, osx-arm64 or win-x64. .NET links for the system and processor that it runs on.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
root=$(cd "$here/../.." && pwd)

case "${1:-}" in
  linux-x64 | linux-arm64 | osx-arm64 | win-x64) platform=$1 ;;
  *) echo "usage: package.sh linux-x64|linux-arm64|osx-arm64|win-x64 FOLDER" >&2; exit 2 ;;
esac
folder=${2:?"name the folder to make"}
[ ! -e "$folder" ] || { echo "$folder is there already; name a new folder, or delete it" >&2; exit 2; }

dotnet publish "$here" -c Release -r "$platform" -o "$folder" -v quiet
if [ "$platform" = win-x64 ]; then mv "$folder/SiteGen.Cli.exe" "$folder/sitegen.exe"; else mv "$folder/SiteGen.Cli" "$folder/sitegen"; fi
cp -r "$root/LICENSE" "$root/THIRD-PARTY-NOTICES.md" "$root/licenses" "$folder"
[ -e "$folder/fonts/fonts.conf" ] && ls "$folder"/libvips* >/dev/null || { echo "$folder lacks libvips or the fonts" >&2; exit 1; }
echo "$folder: $(du -sh "$folder" | cut -f1) for $platform"
