#!/bin/bash
# Generates and compiles Entresol: build.sh [TARGET...], by default the program `entresol`. The result is in $ENTRESOL_BUILD.
ES_SELF=${ES_SELF:-build}
. "$(dirname "${BASH_SOURCE[0]}")/common.sh"

[ $# -gt 0 ] || set -- entresol
log=$ES_CACHE/log
mkdir -p "$log" "$ES_BUILD"
exec {lock}>"$ES_BUILD/.lock"
flock "$lock"

(cd "$ES_ROOT" && PYTHONDONTWRITEBYTECODE=1 /usr/bin/python3 -m generator) >"$log/generate.log" 2>&1 || {
  cat "$log/generate.log" >&2
  die "the specs do not generate"
}
cmake -S "$ES_ROOT" -B "$ES_BUILD" -G Ninja >"$log/configure.log" 2>&1 || {
  tail -n 20 "$log/configure.log" >&2
  die "cmake does not accept the tree, see $log/configure.log"
}
ES_COUNT_PATTERN=ninja counted "compile" "$log/compile.log" ninja -C "$ES_BUILD" "$@" || die "the build failed"
