#!/usr/bin/env bash
# Installs what is missing, builds Sanbao without its tests into build/run and opens it on a demo store.
#   packaging/run.sh                    the demo store, kept in build/demo.sqlite
#   packaging/run.sh --db my.sqlite     arguments go to sanbao
# Without a display it writes pictures of every page and a PDF of each document to build/tour instead.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
# shellcheck source=packaging/setup.sh
source packaging/setup.sh

build=build/run
demo=build/demo.sqlite
tour=build/tour
jobs=${SANBAO_JOBS:-$(nproc)}

build_program() {
  # Ninja configures again by itself when a CMake file changed.
  [ -f "$build/build.ninja" ] ||
    cmake -S . -B "$build" -G Ninja -DCMAKE_BUILD_TYPE=Release -DSANBAO_TESTS=OFF
  cmake --build "$build" --parallel "$jobs" --target sanbao sanbaoctl
}

# A demo that was interrupted half-way never takes the name of a whole one.
make_demo() {
  local draft=$demo.partial
  [ ! -f "$demo" ] || return 0
  rm -f "$draft" "$draft"-* "$demo"-*
  echo "Making the demo store $demo"
  "$build/app/sanbaoctl" --db "$draft" demo --orders 600 --seed 1
  [ ! -f "$draft-wal" ] || mv "$draft-wal" "$demo-wal"
  rm -f "$draft-shm"
  mv "$draft" "$demo"
}

write_tour() {
  local made=$tour/.made
  echo "No display here (neither DISPLAY nor WAYLAND_DISPLAY is set): writing pictures and documents to $tour instead."
  if [ "$made" -nt "$build/app/sanbao" ] && [ "$made" -nt "$build/app/sanbaoctl" ] && [ "$made" -nt "$demo" ]; then
    echo "They are up to date; open $tour/index.html to look at the pages."
    return 0
  fi
  XDG_RUNTIME_DIR=$(mktemp -d)
  export XDG_RUNTIME_DIR QT_QPA_PLATFORM=offscreen
  chmod 0700 "$XDG_RUNTIME_DIR"
  trap 'rm -rf "$XDG_RUNTIME_DIR"' EXIT
  mkdir -p "$tour"
  "$build/app/sanbao" --db "$demo" --tour "$tour"
  python3 packaging/print_samples.py "$build/app/sanbaoctl" "$demo" "$tour"
  touch "$made"
  echo "Open $tour/index.html to look at the pages."
}

sanbao_setup
build_program
if [ $# -gt 0 ]; then
  exec "$build/app/sanbao" "$@"
fi
make_demo
if [ -n "${DISPLAY:-}" ] || [ -n "${WAYLAND_DISPLAY:-}" ]; then
  exec "$build/app/sanbao" --db "$demo"
fi
write_tour
