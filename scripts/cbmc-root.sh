#!/bin/bash
# Makes a small tree of Debian 13 with CBMC, gcc and the C headers, once for each set of package versions: cbmc-root.sh
# Debian 12 has no CBMC. Prints the folder with root/ and packages.txt; nobody writes to it.
# With a tree in the cache that was made from this script, nothing is fetched; --newest looks for newer packages.
ES_SELF=${ES_SELF:-cbmc-root}
. "$(dirname "${BASH_SOURCE[0]}")/common.sh"

release=trixie
packages=(cbmc gcc libc6-dev)
case ${1:-} in
  '' | --newest) ;;
  *) die "usage: cbmc-root.sh [--newest]" ;;
esac
. /etc/os-release

# Proofs are kept by the text that was proved and CBMC's version: what is here already is as good as what is newer.
script=$(sha256sum "${BASH_SOURCE[0]}" | cut -c1-16)
mkdir -p "$ES_CACHE"
exec {lock}>"$ES_CACHE/cbmc.lock"
flock "$lock"
there=$(find "$ES_CACHE" -maxdepth 1 -type d -name "cbmc-$script-*" | LC_ALL=C sort | tail -n 1)
if [ -n "$there" ] && [ -z "${1:-}" ]; then
  note "CBMC: there already ($(awk '$1 == "cbmc" {print $2}' "$there/packages.txt"))"
  printf '%s\n' "$there"
  exit 0
fi
[ "$(id -u)" -eq 0 ] || die "the tree with CBMC has to be made as root"

work='' tree=''
scratch_folder work
keyring=/usr/share/keyrings/debian-archive-keyring.gpg
# The Debian mirrors that this machine already uses; the words in $() are apt's.
# shellcheck disable=SC2016
apt-get indextargets --format '$(REPO_URI) $(RELEASE) $(COMPONENT) $(ORIGIN)' 'Created-By: Packages' |
  awk -v here="$VERSION_CODENAME" -v release="$release" -v keyring="$keyring" \
    '$4 == "Debian" && index($2, here) == 1 && $2 !~ /backports/ && $3 == "main" {
       sub(here, release, $2); printf "deb [signed-by=%s] %s %s %s\n", keyring, $1, $2, $3}' |
  sort -u >"$work/sources.list"
[ -s "$work/sources.list" ] || die "no Debian $VERSION_CODENAME among the package sources of this machine"

scratch_folder tree "$ES_CACHE"
printf -v list '%s,' "${packages[@]}"
bootstrap() {
  mmdebstrap --verbose --mode=root --variant=apt --format=directory --include="${list%,}" \
    --aptopt='APT::Install-Recommends "false"' --aptopt='Acquire::Languages "none"' \
    --dpkgopt='path-exclude=/usr/share/doc/*' --dpkgopt='path-include=/usr/share/doc/*/copyright' \
    --dpkgopt='path-exclude=/usr/share/man/*' --dpkgopt='path-exclude=/usr/share/info/*' \
    --dpkgopt='path-exclude=/usr/share/locale/*' --dpkgopt='force-unsafe-io' \
    "$release" "$tree/root" "$work/sources.list"
}
ES_COUNT_PATTERN='^Setting up .* [(]' counted "CBMC: packages of Debian 13" "$ES_CACHE/log/cbmc-root.log" bootstrap ||
  die "the tree with CBMC cannot be made"
rm -rf "$tree"/root/var/lib/apt/lists/* "$tree"/root/var/cache/apt/*
# dpkg-query's words are not the shell's.
# shellcheck disable=SC2016
dpkg-query --admindir="$tree/root/var/lib/dpkg" -W -f '${Package} ${Version}\n' | LC_ALL=C sort >"$work/packages.txt"
result=$ES_CACHE/cbmc-$script-$(sha256sum <"$work/packages.txt" | cut -c1-16)
if [ ! -e "$result" ]; then
  mkdir "$tree/result"
  mv "$tree/root" "$tree/result/root"
  mv "$work/packages.txt" "$tree/result/packages.txt"
  mv "$tree/result" "$result"
fi

# What is older goes when nobody uses it; a run holds a shared lock on its folder.
for old in "$ES_CACHE"/cbmc-*-*/; do
  old=${old%/}
  [ "$old" = "$result" ] || flock --nonblock "$old" rm -rf -- "$old" || true
done
printf '%s\n' "$result"
