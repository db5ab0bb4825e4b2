#!/bin/bash
# Installs the Debian packages that a task needs, and nothing when they are there: packages.sh GROUP...
# Groups: build (generator and binary), image (guest disk), emulate (machines without usable virtualisation),
# test (linters, compilers and sources that the tests use), docs (the documentation's site).
ES_SELF=${ES_SELF:-packages}
. "$(dirname "${BASH_SOURCE[0]}")/common.sh"

declare -A GROUPS_OF=(
  [build]="build-essential cmake ninja-build pkg-config python3 python3-yaml python3-jinja2 libyaml-dev liburing-dev
           libseccomp-dev libcmocka-dev linux-libc-dev libtpms-dev libssl-dev nettle-dev"
  [image]="mmdebstrap e2fsprogs cpio kmod util-linux fdisk python3 python3-yaml build-essential debian-archive-keyring"
  [emulate]="qemu-system-x86"
  [test]="git groff-base clang clang-format clang-tidy cppcheck shellcheck libclang-rt-dev llvm linux-source
          linux-headers-cloud-amd64 acpica-tools gdb libcapstone-dev tshark spin graphviz python3-markdown cmark-gfm
          tpm2-tools libtss2-tcti-cmd0 swtpm openssl"
  [docs]="python3 python3-yaml python3-jinja2 python3-markdown graphviz"
)

. /etc/os-release
[ "${ID:-}${VERSION_ID:-}" = debian12 ] || die "this needs Debian 12; here is ${PRETTY_NAME:-an unknown system}"
[ "$(dpkg --print-architecture)" = amd64 ] || die "this needs an amd64 machine"

[ $# -gt 0 ] || die "usage: packages.sh GROUP... (${!GROUPS_OF[*]})"
wanted=()
for group in "$@"; do
  [ -n "${GROUPS_OF[$group]:-}" ] || die "no group of packages '$group'; there are: ${!GROUPS_OF[*]}"
  read -r -d '' -a names <<<"${GROUPS_OF[$group]}" || true
  wanted+=("${names[@]}")
done

missing=()
for name in "${wanted[@]}"; do
  case $(dpkg-query -W -f '${db:Status-Status}' "$name" 2>/dev/null) in
    installed) ;;
    *) missing+=("$name") ;;
  esac
done
if [ ${#missing[@]} -eq 0 ]; then
  exit 0
fi

[ "$(id -u)" -eq 0 ] || die "packages are missing (${missing[*]}): run this as root"
export DEBIAN_FRONTEND=noninteractive
log=$ES_CACHE/log/packages.log
ES_COUNT_PATTERN='^(Get|Hit|Ign|Err):' counted "package lists" "$log.update" \
  apt-get -o DPkg::Lock::Timeout=600 update || die "the package lists cannot be fetched"
total=$(apt-get -s --no-install-recommends install "${missing[@]}" | grep -c '^Conf ' || true)
ES_COUNT_PATTERN='^Setting up ' ES_COUNT_TOTAL=$total counted "packages (${missing[*]})" "$log" \
  apt-get -o DPkg::Lock::Timeout=600 -o Dpkg::Use-Pty=0 -y --no-install-recommends install "${missing[@]}" ||
  die "the packages cannot be installed"
