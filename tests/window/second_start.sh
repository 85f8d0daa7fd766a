#!/usr/bin/env bash
# While a store is open, a second start only brings the first window forward, and no other program may write; after the
# program was killed the store can be opened at once.
set -euo pipefail
# shellcheck source=tests/window/screen.sh
source "$(dirname "${BASH_SOURCE[0]}")/screen.sh"

ctl init --store CX --name Shop --profile appliance
start_sanbao
expect_title "Shop"
first=$sanbao

"$programs/sanbao" --db "$store" --locale en >"$home/second.log" 2>&1 &
second=$!
started+=("$second")
until_true "the end of the second start" ended "$second"
wait "$second" || fail "the second start ended with $?: $(cat "$home/second.log")"
ended "$first" && fail "the first window is gone"
[ "$(visible_windows "$first" | wc -l)" = 1 ] || fail "there is more than one window"

request='{"customer": {"name": "Li Si", "phone": "13900000002"}, "product": {"category": "refrigerator"}, "fault": "Noise"}'
if echo "$request" | ctl intake - >"$home/out.txt" 2>"$home/refusal.txt"; then
  fail "a second writer was let in"
fi
grep -q "in use by sanbao (process $first " "$home/refusal.txt" || fail "the refusal does not name the holder: $(cat "$home/refusal.txt")"
[ "$(number "SELECT COUNT(*) FROM work_order")" = 0 ] || fail "the refused writer wrote"

# The window that was left alone still works.
fill_request 13900008301 "Zhang San" "Door does not close"
press ctrl+Return
expect_number "SELECT COUNT(*) FROM work_order" 1

kill_sanbao
start_sanbao
expect_title "Shop"
[ "$(number "SELECT COUNT(*) FROM work_order")" = 1 ] || fail "the order did not survive the kill"
close_sanbao
expect_sound_store
