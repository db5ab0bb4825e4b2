#!/bin/bash
# Runs the tests: ./test.sh [unit|spec|lint|sanitize|model|mutation|proof|image|e2e|fuzz|bench|all|long]. Without a word: unit, spec, lint and a few boots.
#   unit   C units, in a release build
#   spec   the generator, and the specs against independent texts
#   lint   formatters, static analysers, and that generated/ is what the specs say
#   e2e    whole guests on the paravisor, everything but the longest
#   sanitize  the units under sanitizers
#   model  spin over the models of all machines: deadlocks, states never reached, claims
#   mutation  seeds bugs one at a time, each of which a named test must find; three of them in all, every one in long
#   proof  CBMC proves what generated code claims, as far as the ledger does not have it; bounds are in docs/proofs.md
#   image  what goes into IGVM images; a kernel of our own only where it is kept already
#   bench  figures beside their peers; none is asserted
#   fuzz   a hostile guest driver, and every target that specs have under libFuzzer, with sanitizers; --seconds N for each target
#   all    everything above: what continuous integration runs
#   long   what takes longer than that; the benchmarks' figures go to docs/evidence/
# Each part says its seconds and each failure its reason. Last line: N passed, N failed, N skipped.
ES_SELF="test"
. "$(dirname "${BASH_SOURCE[0]}")/scripts/common.sh"
cd "$ES_ROOT"
export ES_SELF PYTHONDONTWRITEBYTECODE=1 PYTHONPATH=$ES_ROOT:$ES_ROOT/scripts
scripts=$ES_ROOT/scripts
python=/usr/bin/python3
passed=0 failed=0 skipped=0

seconds=2 # of each fuzz target
if [ "${2:-}" = --seconds ]; then
  seconds=${3:?--seconds N}
fi

case ${1:-} in
  '') parts=(unit spec lint e2e-smoke) ;;
  unit | spec | lint | sanitize | model | mutation | proof | image | e2e | fuzz | bench) parts=("$1") ;;
  all) parts=(unit spec lint sanitize model mutation-sample proof image fuzz e2e bench) ;;
  long) parts=(long image-long mutation-evidence proof-all bench-evidence) ;;
  *)
    sed -n '2,16s/^# \?//p' "$0" >&2
    exit 2
    ;;
esac

results=''
scratch_folder results

add() {
  passed=$((passed + $1)) failed=$((failed + $2)) skipped=$((skipped + $3))
}

# check NAME COMMAND... - one check: passed when the command succeeds; what it says is shown when it does not.
check() {
  local name=$1
  shift
  if run_to_end "$@" >"$results/check.log" 2>&1; then
    printf '  ok      %s\n' "$name"
    add 1 0 0
  else
    tail -n 80 "$results/check.log"
    printf '  FAILED  %s\n' "$name"
    add 0 1 0
  fi
}

skip() {
  printf '  skipped %s: %s\n' "$1" "$2"
  add 0 0 1
}

# programs FOLDER LABELS... - builds everything in FOLDER and runs the tests that ctest's words select.
programs() {
  local folder=$1 count
  shift
  rm -f "$results/ctest.xml"
  run_to_end ctest --test-dir "$folder" -j "$(nproc)" --output-on-failure --no-tests=error --output-junit "$results/ctest.xml" "$@" || true
  count=$("$python" "$scripts/junit-count.py" "$results/ctest.xml") || count='0 1 0'
  # Three numbers, meant to be split.
  # shellcheck disable=SC2086
  add $count
}

build() {
  local folder=$1
  shift
  check "configure $(basename "$folder")" cmake -S "$ES_ROOT" -B "$folder" -G Ninja "$@"
  check "build $(basename "$folder")" ninja -C "$folder"
}

# unittests [--jobs N] PATTERN FOLDERS... - Python's tests in folders.
unittests() {
  local count jobs=1
  if [ "$1" = --jobs ]; then
    jobs=$2
    shift 2
  fi
  rm -f "$results/unittest.count"
  run_to_end "$python" "$scripts/run-unittests.py" --jobs "$jobs" "$results/unittest.count" "$@" || true
  count=$(cat "$results/unittest.count" 2>/dev/null) || count='0 1 0'
  # shellcheck disable=SC2086
  add $count
}

sources() {
  git ls-files -co --exclude-standard -- "$@" | LC_ALL=C sort
}

part_unit() {
  build "$ES_BUILD"
  programs "$ES_BUILD" -LE 'fuzz|bench|long'
}

part_sanitize() {
  CC=clang build "$ES_BUILD-sanitize" -DES_SANITIZE=ON -DCMAKE_BUILD_TYPE=Debug
  programs "$ES_BUILD-sanitize" -LE 'fuzz|bench|long'
}

part_spec() {
  unittests --jobs "$(nproc)" 'test_*.py' tests/spec tests/oracle tests/device tests/dissector tests/derived
}

# tidy FILES... - clang-tidy over all that cmake compiles, the largest first, and over FILES, which only scripts compile;
# of what it says, where and what.
tidy() {
  local status=0
  {
    sed -n 's/^ *"file": "\(.*\)",\?$/\1/p' "$ES_BUILD/compile_commands.json" | sort -u | xargs -d '\n' ls -S |
      xargs -d '\n' -P "$(nproc)" -n 1 clang-tidy -p "$ES_BUILD" --quiet || status=1
    printf '%s\n' "$@" | xargs -d '\n' -P "$(nproc)" -I '{}' clang-tidy --quiet '{}' -- -std=c17 -D_GNU_SOURCE -I. || status=1
  } >"$results/tidy.out" 2>"$results/tidy.err"
  grep -A 2 -E ': (error|warning): ' "$results/tidy.out" || [ "$status" -eq 0 ] || tail -n 40 "$results/tidy.err"
  return "$status"
}

analyse() {
  cppcheck --quiet --error-exitcode=1 --inline-suppr --std=c11 -j "$(nproc)" --enable=warning,performance,portability \
    --suppressions-list="$scripts/cppcheck-suppressions" "$@"
}

part_lint() {
  local alone c shell
  mapfile -t alone < <(sources 'scripts/*.c')
  mapfile -t c < <(sources '*.c' '*.h')
  mapfile -t shell < <(sources '*.sh' .ci/run)
  check "generator --check" "$python" -m generator --check
  check "clang-format, ${#c[@]} files" clang-format --dry-run -Werror "${c[@]}"
  check "shellcheck, ${#shell[@]} files" shellcheck "${shell[@]}"
  check "configure $(basename "$ES_BUILD")" cmake -S . -B "$ES_BUILD" -G Ninja
  check "cppcheck" analyse --project="$ES_BUILD/compile_commands.json"
  check "cppcheck, ${#alone[@]} files of scripts" analyse "${alone[@]}"
  check "clang-tidy" tidy "${alone[@]}"
}

part_model() {
  local count
  rm -f "$results/model.count"
  run_to_end "$python" tests/model/run.py --count "$results/model.count" || true
  count=$(cat "$results/model.count" 2>/dev/null) || count='0 1 0'
  # shellcheck disable=SC2086
  add $count
}

# mutations WORDS... - seeded bugs, in a copy of the tree that stays for the next time.
mutations() {
  local count
  rm -f "$results/mutation.count"
  run_to_end "$python" tests/mutation/run.py --work "$ES_BUILD-mutation" --count "$results/mutation.count" "$@" || true
  count=$(cat "$results/mutation.count" 2>/dev/null) || count='0 1 0'
  # shellcheck disable=SC2086
  add $count
}

part_mutation() { mutations; }
part_mutation-sample() { mutations --sample 3; }
part_mutation-evidence() { mutations --evidence; }

# proofs [--all] - harnesses that the ledger does not have, or all; without CBMC all of them are skipped, and it says so.
proofs() {
  local count
  rm -f "$results/proof.count"
  run_to_end "$python" tests/proof/run.py --count "$results/proof.count" "$@" || true
  count=$(cat "$results/proof.count" 2>/dev/null) || count='0 1 0'
  # shellcheck disable=SC2086
  add $count
}

part_proof() {
  unittests 'test_*.py' tests/proof
  proofs
}
part_proof-all() { proofs --all; }

# Archives drop versions: images of tests are then made of a lock that is written now, and the tree's own stays as it is.
find_lock() {
  [ -z "${ENTRESOL_LOCK:-}" ] || return 0
  if ! run_to_end "$python" -m igvm lock --refresh >"$results/lock.log" 2>&1; then
    cat "$results/lock.log"
    note "images of tests are made of what the archive has now, not of igvm/lock"
    export ENTRESOL_LOCK=$results/lock
    cp igvm/lock "$ENTRESOL_LOCK"
    check "lock of what the archive has" "$python" -m igvm lock --update
  fi
}

# The content of each flavour is made; a kernel of our own takes minutes and is not built here.
part_image() {
  local flavour
  unittests 'test_*.py' tests/image
  find_lock
  for flavour in release dev release-small; do
    if PYTHONPATH=$scripts "$python" -m igvm kept "$flavour"; then
      check "content of $flavour" "$scripts/igvm-image.sh" "$flavour" "$results/$flavour"
    else
      skip "content of $flavour" "its kernel is not kept here; scripts/igvm-image.sh $flavour FOLDER builds it"
    fi
  done
}
part_image-long() {
  find_lock
  unittests 'long_*.py' tests/image
}

part_fuzz() {
  CC=clang build "$ES_BUILD-sanitize" -DES_SANITIZE=ON -DCMAKE_BUILD_TYPE=Debug
  programs "$ES_BUILD-sanitize" -L fuzz -LE long
  if run_to_end "$python" tests/fuzz/run.py "$ES_BUILD-sanitize" --seconds "$seconds"; then
    add 1 0 0
  else
    printf '  FAILED  fuzz targets\n'
    add 0 1 0
  fi
}

# What a guest needs; the tests find it by these names.
prepare_guests() {
  local guest='' level1=''
  run_to_end "$scripts/build.sh" || return 1
  result_of guest "$scripts/guest-image.sh" || return 1
  result_of level1 "$scripts/level1-image.sh" "$guest" || return 1
  # Who makes a newer one removes what nobody has locked.
  exec {guest_in_use}<"$guest" {level1_in_use}<"$level1"
  flock --shared "$guest_in_use"
  flock --shared "$level1_in_use"
  export ES_GUEST=$guest ES_LEVEL1=$level1
}

# The image that demo.sh starts where it emulates, made here so that no test's time limit has to wait for it.
prepare_image() {
  local image=''
  if [ "${ES_ACCEL:-}" = kvm ] || { [ -z "${ES_ACCEL:-}" ] && "$ES_BUILD/entresol" check --host >/dev/null 2>&1; }; then
    return 0
  fi
  find_lock
  result_of image "$scripts/igvm-image.sh" dev || return 1
  exec {image_in_use}<"$image"
  flock --shared "$image_in_use"
}

# guests [--jobs N] PATTERN - tests with whole guests.
guests() {
  if ! prepare_guests; then
    printf '  FAILED  what guests need\n'
    add 0 1 0
    return
  fi
  if ! prepare_image; then
    printf '  FAILED  the image that demo.sh starts\n'
    add 0 1 0
  fi
  unittests "$@" tests/e2e
}

part_e2e() {
  build "$ES_BUILD" # some boot programs of the tests
  guests --jobs "$(nproc)" 'test_*.py' # an emulated guest keeps about one processor busy
}
part_e2e-smoke() { guests 'test_smoke.py'; }

part_long() {
  build "$ES_BUILD"
  CC=clang build "$ES_BUILD-sanitize" -DES_SANITIZE=ON -DCMAKE_BUILD_TYPE=Debug
  programs "$ES_BUILD-sanitize" -L 'long'
  find_lock
  guests 'long_*.py'
}

# Figures to read: they fail nothing, a benchmark that does not run does.
benchmarks() {
  build "$ES_BUILD"
  if run_to_end "$python" tests/bench/report.py "$ES_BUILD/bench" "$@"; then
    add 1 0 0
  else
    printf '  FAILED  benchmarks\n'
    add 0 1 0
  fi
}

part_bench() { benchmarks; }
part_bench-evidence() { benchmarks --evidence; }

run_to_end "$scripts/packages.sh" build image emulate test
for part in "${parts[@]}"; do
  started=$SECONDS
  before=$failed
  printf '== %s\n' "$part"
  "part_$part"
  printf '== %s: %d s%s\n' "$part" $((SECONDS - started)) "$([ "$failed" -gt "$before" ] && echo ', FAILED')"
done
printf '%d passed, %d failed, %d skipped\n' "$passed" "$failed" "$skipped"
[ "$failed" -eq 0 ]
