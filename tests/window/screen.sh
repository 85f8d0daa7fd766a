#!/usr/bin/env bash
# What the window tests share: a screen of their own with a window manager, and waiting for what should happen instead of
# for time to pass. Sourced with the folder of the programs as first argument.
set -euo pipefail

programs=$1
seconds=${SANBAO_WINDOW_SECONDS:-60}
started=()

say() { echo "$(basename "$0"): $*" >&2; }

for tool in Xvfb openbox xdotool sqlite3; do
  if ! command -v "$tool" >/dev/null; then
    say "skipped, because $tool is missing; packaging/setup.sh installs it"
    exit 77
  fi
done

home=$(mktemp -d)
store=$home/store.sqlite
export HOME=$home/home XDG_RUNTIME_DIR=$home/runtime TZ=Asia/Shanghai LC_ALL=C.UTF-8 QT_QPA_PLATFORM=xcb
unset XDG_CONFIG_HOME XDG_DATA_HOME XDG_CACHE_HOME WAYLAND_DISPLAY SANBAO_DB SANBAO_PASSWORD
mkdir -p "$HOME" "$XDG_RUNTIME_DIR"
chmod 0700 "$XDG_RUNTIME_DIR"

finish() {
  local status=$? pid
  if [ "$status" -ne 0 ] && [ "$status" -ne 77 ] && [ -n "${SANBAO_WINDOW_PICTURE:-}" ] && command -v import >/dev/null; then
    import -window root "$SANBAO_WINDOW_PICTURE" || true
  fi
  for pid in "${started[@]}"; do kill "$pid" 2>/dev/null || true; done
  wait 2>/dev/null || true
  rm -rf "$home"
}
trap finish EXIT

fail() {
  say "FAILED: $*"
  exit 1
}

# until_true "what is waited for" command …: repeats the command until it succeeds.
until_true() {
  local what=$1 end=$((SECONDS + seconds))
  shift
  until "$@" >/dev/null 2>&1; do
    [ "$SECONDS" -lt "$end" ] || fail "waited $seconds seconds for $what"
    sleep 0.05
  done
}

Xvfb -displayfd 3 -screen 0 1600x1000x24 -nolisten tcp 3>"$home/display" >"$home/xvfb.log" 2>&1 &
started+=($!)
until_true "the X server" test -s "$home/display"
DISPLAY=:$(cat "$home/display")
export DISPLAY
openbox >"$home/openbox.log" 2>&1 &
started+=($!)
until_true "the window manager" xdotool get_num_desktops

# One number from the store, read beside the program that has it open.
number() { sqlite3 -readonly -cmd '.timeout 5000' "$store" "$1" 2>/dev/null; }
number_is() { [ "$(number "$1")" = "$2" ]; }
expect_number() { until_true "$2 from: $1" number_is "$1" "$2"; }

ctl() { "$programs/sanbaoctl" "$@" --db "$store" --locale en; }

visible_windows() { xdotool search --onlyvisible --pid "$1" --name . 2>/dev/null; }
title() { xdotool getwindowname "$window" 2>/dev/null; }
title_has() { [[ $(title) == *"$1"* ]]; }
expect_title() { until_true "the title \"$1\"" title_has "$1"; }
is_active() { [ "$(xdotool getactivewindow 2>/dev/null)" = "$window" ]; }
activate() {
  xdotool windowactivate "$window" 2>/dev/null || true
  is_active
}
ended() { ! kill -0 "$1" 2>/dev/null; }

# Starts the program; $sanbao is its process and $window its window, which has the keyboard.
start_sanbao() {
  "$programs/sanbao" --db "$store" --locale en "$@" >>"$home/sanbao.log" 2>&1 &
  sanbao=$!
  started+=("$sanbao")
  window_shown() { ended "$sanbao" || [ -n "$(visible_windows "$sanbao")" ]; }
  until_true "the window" window_shown
  ended "$sanbao" && fail "the program ended at its start: $(cat "$home/sanbao.log")"
  window=$(visible_windows "$sanbao" | head -n 1)
  until_true "the keyboard" activate
}

close_sanbao() {
  xdotool key ctrl+q
  until_true "the end of the program" ended "$sanbao"
  wait "$sanbao" || fail "the program ended with $?"
}

# Not even the X server learns of it; the next start finds what is left behind.
kill_sanbao() {
  kill -9 "$sanbao"
  wait "$sanbao" 2>/dev/null || true
}

press() { xdotool key --delay 30 "$@"; }
write_text() { xdotool type --delay 15 "$1"; }

# Phone, name, product and fault of a new request, by the keyboard alone; Enter walks from field to field.
fill_request() {
  press F2
  expect_title "New intake"
  write_text "$1"
  press Return
  write_text "$2"
  press Return Return Down Return Return Return Return Return Return
  write_text "$3"
}

expect_sound_store() { ctl check || fail "the store is not sound"; }
