# shellcheck shell=bash
# What every script here shares: where things are, how progress and errors are printed, how work is cleaned up.
# Sourced, never run. Everything for people goes to standard error: standard output belongs to results.

set -euo pipefail

ES_ROOT=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
ES_CACHE=${ENTRESOL_CACHE:-/var/cache/entresol}
ES_BUILD=${ENTRESOL_BUILD:-$ES_ROOT/build}
ES_SELF=${ES_SELF:-$(basename "$0")}
export ES_ROOT ES_CACHE ES_BUILD

note() {
  printf '%s: %s\n' "$ES_SELF" "$*" >&2
}

die() {
  printf '%s: error: %s\n' "$ES_SELF" "$*" >&2
  exit 1
}

# The places made by scratch_folder go away with the script, however it ends.
ES_SCRATCH=()
remove_scratch() {
  local place
  for place in "${ES_SCRATCH[@]}"; do
    rm -rf --one-file-system -- "$place"
  done
}

# end_children - ends what this script started and waits for it, so that Ctrl-C leaves nothing running.
end_children() {
  local pid
  for pid in $(jobs -p); do
    kill -TERM -- "-$pid" 2>/dev/null || kill -TERM "$pid" 2>/dev/null || true
  done
  wait 2>/dev/null || true
}

# run_to_end COMMAND... - as the command alone, but a signal to this script ends the command too, at once.
run_to_end() {
  local status=0
  "$@" <&0 &
  wait $! || status=$?
  return "$status"
}

# result_of NAME COMMAND... - sets NAME to what the command prints.
result_of() {
  local -n printed=$1
  local file status=0
  shift
  file=$(mktemp)
  run_to_end "$@" >"$file" || status=$?
  # shellcheck disable=SC2034
  printed=$(cat "$file")
  rm -f "$file"
  return "$status"
}

leave() {
  local status=$?
  trap - EXIT INT TERM HUP
  end_children
  remove_scratch
  exit "$status"
}
trap leave EXIT
trap 'exit 130' INT
trap 'exit 143' TERM HUP

# scratch_folder NAME [PARENT] - makes a folder that this script removes at its end, and sets NAME to its path.
scratch_folder() {
  local -n result=$1
  # The caller reads it through the name reference.
  # shellcheck disable=SC2034
  result=$(mktemp -d -p "${2:-${TMPDIR:-/tmp}}" entresol.XXXXXX)
  ES_SCRATCH+=("$result")
}

# counted TITLE LOG COMMAND... - runs COMMAND with its output in LOG and shows how many lines of it matter so far.
# ES_COUNT_PATTERN says which lines are counted, ES_COUNT_TOTAL (if known) of how many; ES_COUNT_PATTERN=ninja takes the
# numbers that ninja prints itself.
counted() {
  local title=$1 log=$2 status=0
  shift 2
  mkdir -p "$(dirname "$log")"
  : >"$log"
  "$@" >"$log" 2>&1 </dev/null &
  local pid=$! shown='' every=10
  [ -t 2 ] && every=1
  while kill -0 "$pid" 2>/dev/null; do
    shown=$(count_line "$title" "$log")
    if [ -t 2 ]; then
      printf '\r\033[K%s' "$shown" >&2
    elif [ "$shown" != "${last:-}" ]; then
      printf '%s\n' "$shown" >&2
    fi
    local last=$shown waited=0
    while [ "$waited" -lt $((every * 5)) ] && kill -0 "$pid" 2>/dev/null; do
      sleep 0.2
      waited=$((waited + 1))
    done
  done
  wait "$pid" || status=$?
  [ -t 2 ] && printf '\r\033[K' >&2
  if [ "$status" -ne 0 ]; then
    tail -n 25 "$log" >&2
    note "error: $title failed with status $status, all of its output is in $log"
    return "$status"
  fi
  printf '%s: done\n' "$(count_line "$title" "$log")" >&2
}

count_line() {
  local count
  if [ "${ES_COUNT_PATTERN:-}" = ninja ]; then
    count=$(sed -n 's|^\[\([0-9]*\)/\([0-9]*\)\].*|\1 of \2|p' "$2" | tail -n 1)
    printf '%s: %s: %s' "$ES_SELF" "$1" "${count:-begins}"
    return
  fi
  count=$(grep -E "${ES_COUNT_PATTERN:-.}" "$2" | sort -u | wc -l || true)
  printf '%s: %s: %s%s' "$ES_SELF" "$1" "$count" "${ES_COUNT_TOTAL:+ of $ES_COUNT_TOTAL}"
}
