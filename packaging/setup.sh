#!/usr/bin/env bash
# Installs what packages.txt lists and this machine lacks. Sourced by run.sh and test.sh; may also be run by itself.
# When nothing is missing it changes nothing and does not touch the network.

sanbao_packages() {
  sed -e 's/#.*//' -e 's/[[:space:]]//g' -e '/^$/d' "$1"
}

sanbao_missing_packages() {
  local list=$1 package installed
  installed=$(dpkg-query -W -f='${db:Status-Abbrev} ${Package}\n' 2>/dev/null | awk '$1 ~ /^.i/ {print $2}' | sort -u)
  while read -r package; do
    grep -qxF -- "$package" <<<"$installed" || echo "$package"
  done < <(sanbao_packages "$list")
}

sanbao_apt() {
  if [ "$(id -u)" -eq 0 ]; then
    DEBIAN_FRONTEND=noninteractive apt-get "$@"
  elif command -v sudo >/dev/null; then
    sudo env DEBIAN_FRONTEND=noninteractive apt-get "$@"
  else
    echo "setup: installing packages needs root rights, and sudo is not available" >&2
    return 1
  fi
}

sanbao_setup() {
  local list missing
  list="$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)/packages.txt"
  if ! command -v dpkg-query >/dev/null || ! command -v apt-get >/dev/null; then
    echo "setup: this is not a Debian system; install the counterparts of packaging/packages.txt yourself" >&2
    return 0
  fi
  mapfile -t missing < <(sanbao_missing_packages "$list")
  [ "${#missing[@]}" -gt 0 ] || return 0
  echo "setup: installing ${missing[*]}"
  # A stale package index answers "not found" for a changed version, so the index is refreshed before a second try.
  if sanbao_apt install -y -qq --no-install-recommends "${missing[@]}" >/dev/null 2>&1; then
    return 0
  fi
  if sanbao_apt update -qq && sanbao_apt install -y -qq --no-install-recommends "${missing[@]}" >/dev/null; then
    return 0
  fi
  echo "setup: these packages could not be installed: ${missing[*]}" >&2
  echo "setup: check the network and the sources in /etc/apt, then run this again, or install them by hand:" >&2
  echo "setup:   apt-get update && apt-get install --no-install-recommends ${missing[*]}" >&2
  return 1
}

if [ "${BASH_SOURCE[0]}" = "$0" ]; then
  set -euo pipefail
  sanbao_setup
fi
