#!/usr/bin/env bash
# Records the sha256 of new migrations in migrations.sha256, so that later edits of them are noticed.
#   freeze_migrations.sh                  adds migrations that are not recorded yet
#   freeze_migrations.sh --unreleased F   records F anew; only for a migration that no release contains
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../../core/storage/schema"
record=../../../tests/architecture/migrations.sha256
[ -f "$record" ] || echo "# sha256 of every migration; written by freeze_migrations.sh, never by hand." >"$record"

if [ "${1:-}" = --unreleased ]; then
  name=$(basename "${2:?which migration?}")
  sed -i "/  $name\$/d" "$record"
fi
for file in *.sql; do
  recorded=$(awk -v name="$file" '$2 == name {print $1}' "$record")
  current=$(sha256sum "$file" | cut -d' ' -f1)
  if [ -z "$recorded" ]; then
    echo "$current  $file" >>"$record"
    echo "recorded $file"
  elif [ "$recorded" != "$current" ]; then
    echo "$file was edited after it was recorded; write a new migration instead" >&2
    exit 1
  fi
done
{ grep '^#' "$record"; grep -v '^#' "$record" | sort -k2; } >"$record.new"
mv "$record.new" "$record"
