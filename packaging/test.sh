#!/usr/bin/env bash
# Installs what is missing, builds everything with warnings as errors into build/ci and runs the tests.
#   packaging/test.sh                   all suites except the nightly ones
#   packaging/test.sh -R intake         arguments go to ctest: only the tests whose name contains "intake"
#   packaging/test.sh -L nightly        the long ones
# A second run on an unchanged tree only repeats the last green result, unless arguments are given or CI=true.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
# shellcheck source=packaging/setup.sh
source packaging/setup.sh

build=build/ci
stamp=$build/.tested
jobs=${SANBAO_JOBS:-$(nproc)}

# One line that changes when any file of the tree or the tool chain does.
tree_state() {
  {
    if git rev-parse --is-inside-work-tree >/dev/null 2>&1; then
      git ls-files -z --cached --others --exclude-standard | sort -zu
    else
      find . \( -path ./build -o -path ./.git \) -prune -o -type f -print0 | sort -z
    fi | xargs -0 sha256sum 2>/dev/null || true
    "${CXX:-c++}" --version
    cmake --version
    dpkg-query -W -f='${Package} ${Version}\n' 'qt6-*' 'libqt6*' catch2 2>/dev/null || true
  } | sha256sum
}

# The tests see no display, no settings and no folders of the person who runs them.
prepare_environment() {
  export QT_QPA_PLATFORM=offscreen
  XDG_RUNTIME_DIR=$(mktemp -d)
  export XDG_RUNTIME_DIR
  chmod 0700 "$XDG_RUNTIME_DIR"
  trap 'rm -rf "$XDG_RUNTIME_DIR"' EXIT
  export CTEST_PARALLEL_LEVEL=$jobs
  unset SANBAO_DB SANBAO_PASSWORD
}

run_tests() {
  local -a selection=(-LE nightly)
  local argument
  for argument in "$@"; do
    case $argument in -L* | --label*) selection=() ;; esac
  done
  ctest --test-dir "$build" --output-on-failure --no-tests=error --no-label-summary "${selection[@]}" "$@"
}

sanbao_setup
mkdir -p "$build"
before=$(tree_state)
if [ $# -eq 0 ] && [ "${CI:-}" != true ] && [ -f "$stamp" ] && [ "$(head -n 1 "$stamp")" = "$before" ]; then
  echo "Nothing changed since the last green run; remove $stamp to run the tests again."
  tail -n +2 "$stamp"
  exit 0
fi

[ -f "$build/build.ninja" ] || cmake --preset ci
cmake --build "$build" --parallel "$jobs"
prepare_environment
if [ $# -gt 0 ]; then
  run_tests "$@"
  exit
fi
rm -f "$stamp"
log=$build/last_run.txt
run_tests | tee "$log"
[ "$(tree_state)" != "$before" ] || { echo "$before"; sed -n '/tests passed/,$p' "$log"; } >"$stamp"
