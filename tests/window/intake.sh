#!/usr/bin/env bash
# A request typed at the counter is in the file, survives closing the program, and the next start finds it.
set -euo pipefail
# shellcheck source=tests/window/screen.sh
source "$(dirname "${BASH_SOURCE[0]}")/screen.sh"

ctl init --store CX --name Shop --profile appliance
start_sanbao
expect_title "Shop"
fill_request 13900008301 "Zhang San" "Door does not close"
press ctrl+Return
expect_number "SELECT COUNT(*) FROM work_order" 1
expect_number "SELECT COUNT(*) FROM customer WHERE phone = '13900008301' AND name = 'Zhang San'" 1
expect_number "SELECT COUNT(*) FROM work_order WHERE fault_text = 'Door does not close' AND state = 'registered'" 1
expect_number "SELECT COUNT(*) > 0 FROM order_promise" 1
order=$(number "SELECT number FROM work_order")
close_sanbao
[ "$(number "SELECT COUNT(*) FROM work_order")" = 1 ] || fail "the order is gone after closing"
ctl order show "$order" | grep -q "Door does not close" || fail "the command line does not show the order"

start_sanbao
find_order() {
  press ctrl+k ctrl+a
  write_text "$order"
  press Return
  for _ in $(seq 40); do
    title_has "$order" && return
    sleep 0.05
  done
  return 1
}
until_true "the order in the second start" find_order
close_sanbao
expect_sound_store
