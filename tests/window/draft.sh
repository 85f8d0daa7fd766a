#!/usr/bin/env bash
# A half-typed request survives a killed program: the next start shows it again, and it can be finished.
set -euo pipefail
# shellcheck source=tests/window/screen.sh
source "$(dirname "${BASH_SOURCE[0]}")/screen.sh"

ctl init --store CX --name Shop --profile appliance
start_sanbao
expect_title "Shop"
fill_request 13900008301 "Zhang San" "Door does not close"
expect_number "SELECT COUNT(*) FROM draft WHERE body LIKE '%Door does not close%'" 1
kill_sanbao
[ "$(number "SELECT COUNT(*) FROM work_order")" = 0 ] || fail "nothing was saved, but there is an order"

start_sanbao
expect_title "Shop"
press F2
expect_title "New intake"
press ctrl+Return
expect_number "SELECT COUNT(*) FROM work_order WHERE fault_text = 'Door does not close'" 1
expect_number "SELECT COUNT(*) FROM customer WHERE phone = '13900008301' AND name = 'Zhang San'" 1
expect_number "SELECT COUNT(*) FROM draft" 0
close_sanbao
expect_sound_store
