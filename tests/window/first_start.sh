#!/usr/bin/env bash
# Without a file the first window makes a store from a name and a code, and goes straight to work.
set -euo pipefail
# shellcheck source=tests/window/screen.sh
source "$(dirname "${BASH_SOURCE[0]}")/screen.sh"

start_sanbao
[ ! -e "$store" ] || fail "a file was made before anybody asked for it"
welcome=$window
write_text "Shop"
press Tab
write_text "cx"
press ctrl+Return
until_true "the store's file" test -e "$store"
other_window() {
  window=$(visible_windows "$sanbao" | grep -v -x "$welcome" | head -n 1)
  [ -n "$window" ]
}
until_true "the store's window" other_window
until_true "the keyboard" activate
expect_title "Shop"
expect_number "SELECT code || name FROM org_unit" "CXShop"
fill_request 13900008301 "Zhang San" "Door does not close"
press ctrl+Return
expect_number "SELECT COUNT(*) FROM work_order" 1
close_sanbao
expect_sound_store
