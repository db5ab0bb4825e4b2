#!/bin/bash
# Prints "NAME VERSION" of every package, dependencies included, that a fresh system with the given packages would get
# from the Debian sources of this machine: apt-closure.sh NAME... Nothing is fetched but missing package lists.
ES_SELF=${ES_SELF:-apt-closure}
. "$(dirname "${BASH_SOURCE[0]}")/common.sh"

[ $# -gt 0 ] || die "usage: apt-closure.sh NAME..."
simulate() {
  apt-get -o Dir::State::status=/dev/null -o APT::Install-Recommends=false -s install "$@" 2>/dev/null |
    awk '$1 == "Inst" {gsub(/[()]/, "", $3); print $2, $3}' | LC_ALL=C sort
}

found=$(simulate "$@" || true)
if [ -z "$found" ]; then
  apt-get -o DPkg::Lock::Timeout=600 update >&2 || die "the package lists cannot be fetched"
  found=$(simulate "$@" || true)
fi
[ -n "$found" ] || die "these packages cannot be had together: $*"
printf '%s\n' "$found"
