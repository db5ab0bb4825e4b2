#!/bin/bash
# Makes the demo guest from Debian packages, once for each set of package versions: guest-image.sh [RELEASE]
# Everything is of the Debian release that runs here; or of RELEASE, and then with the newest kernel of its backports.
# Prints the folder with disk.raw, vmlinuz, initrd.img and packages.txt. Nobody writes to disk.raw: a run takes a copy.
ES_SELF=${ES_SELF:-guest-image}
. "$(dirname "${BASH_SOURCE[0]}")/common.sh"

here=$ES_ROOT/scripts/guest
disk_size=${ENTRESOL_GUEST_DISK:-2G}
mapfile -t packages < <(grep -v -e '^#' -e '^$' "$here/packages")

. /etc/os-release
release=${1:-$VERSION_CODENAME}
[[ $release =~ ^[a-z]+$ ]] || die "usage: guest-image.sh [RELEASE]"
prefix=guest${1:+-$release}

work='' tree=''
scratch_folder work

# The Debian mirrors that this machine already uses.
sources=$work/sources.list pins=$work/pins
keyring=/usr/share/keyrings/debian-archive-keyring.gpg
# The words in $() are apt's.
# shellcheck disable=SC2016
apt-get indextargets --format '$(REPO_URI) $(RELEASE) $(COMPONENT) $(ORIGIN)' 'Created-By: Packages' |
  awk -v here="$VERSION_CODENAME" -v release="$release" -v keyring="$keyring" \
    '$4 == "Debian" && index($2, here) == 1 && $2 !~ /backports/ {
       sub(here, release, $2); printf "deb [signed-by=%s] %s %s %s\n", keyring, $1, $2, $3}' |
  sort -u >"$sources"
[ -s "$sources" ] || die "no Debian $VERSION_CODENAME among the package sources of this machine"
touch "$pins"
if [ -n "${1:-}" ]; then
  awk -v release="$release" '$4 == release && $5 == "main" {$4 = release "-backports"; print}' "$sources" >"$work/backports"
  cat "$work/backports" >>"$sources"
  printf 'Package: linux-*\nPin: release n=%s-backports\nPin-Priority: 990\n' "$release" >"$pins"
  lists=$ES_CACHE/lists-$release
  mkdir -p "$lists/partial"
  printf 'Dir::Etc::%s "%s";\n' sourcelist "$sources" sourceparts /dev/null preferences "$pins" >"$work/apt.conf"
  printf 'Dir::State::lists "%s";\n' "$lists" >>"$work/apt.conf"
  export APT_CONFIG=$work/apt.conf
  ES_COUNT_PATTERN='^(Get|Hit|Ign|Err):' counted "package lists of $release" "$ES_CACHE/log/guest-image.update" \
    apt-get update || die "the package lists cannot be fetched"
fi
ES_SELF=$ES_SELF "$ES_ROOT/scripts/apt-closure.sh" '?essential' apt "${packages[@]}" >"$work/packages.txt"
key=$({
  cat "$work/packages.txt" "${BASH_SOURCE[0]}" "$here"/*
  echo "$disk_size"
} | sha256sum | cut -c1-16)
result=$ES_CACHE/$prefix-$key

mkdir -p "$ES_CACHE"
exec {lock}>"$ES_CACHE/guest.lock"
flock "$lock"
unset APT_CONFIG
if [ -e "$result/packages.txt" ]; then
  note "guest disk: there already ($(awk '$1 ~ /^linux-image-[0-9]/ {print $1}' "$result/packages.txt"))"
  printf '%s\n' "$result"
  exit 0
fi
[ "$(id -u)" -eq 0 ] || die "the guest disk has to be made as root"

scratch_folder tree "$ES_CACHE"
cc -std=c17 -O2 -static -Wall -Wextra -Werror -Wconversion -o "$work/exec-agent" "$here/exec-agent.c"
printf -v list '%s,' "${packages[@]}"

# In a target that is not the running system dpkg must not start or see anything of this machine.
cat >"$work/setup" <<'SETUP'
set -eu
target=$1 here=$2 work=$3
mkdir -p "$target/etc/initramfs-tools/conf.d"
cp "$here/initramfs-modules" "$target/etc/initramfs-tools/modules"
install -D -m 755 "$here/wait-for-udevd" "$target/etc/initramfs-tools/scripts/init-bottom/wait-for-udevd"
printf 'MODULES=list\nCOMPRESS=lz4\nCOMPRESSLEVEL=1\nBUSYBOX=n\nKEYMAP=n\nRESUME=none\nFSTYPE=ext4\n' \
  >"$target/etc/initramfs-tools/conf.d/entresol"
SETUP
cat >"$work/customize" <<'CUSTOMIZE'
set -eu
target=$1 here=$2 work=$3
echo entresol-guest >"$target/etc/hostname"
printf '127.0.0.1 localhost entresol-guest\n' >"$target/etc/hosts"
printf 'LABEL=entresol-root / ext4 errors=remount-ro 0 1\n' >"$target/etc/fstab"
chroot "$target" passwd -d root >/dev/null
install -D -m 755 "$work/exec-agent" "$target/usr/local/lib/entresol/exec-agent"
install -m 644 "$here/entresol-exec.service" "$target/etc/systemd/system/"
install -D -m 644 "$here/autologin.conf" "$target/etc/systemd/system/serial-getty@ttyS0.service.d/autologin.conf"
mkdir -p "$target/etc/systemd/journald.conf.d"
printf '[Journal]\nStorage=volatile\n' >"$target/etc/systemd/journald.conf.d/entresol.conf"
chroot "$target" systemctl --quiet enable entresol-exec.service
# A machine that lives for minutes needs no upkeep, and each unit costs a second under emulation.
grep -v '^#' "$here/masked-units" | xargs chroot "$target" systemctl --quiet mask
rm -rf "$target"/var/lib/apt/lists/* "$target"/var/cache/apt/*.bin "$target"/var/log/*.log
chroot "$target" systemd-machine-id-setup >/dev/null
touch "$target/etc/.updated" "$target/var/.updated"
CUSTOMIZE

# mmdebstrap's words are a template of its own: "$1" is the target.
bootstrap() {
  # shellcheck disable=SC2016
  mmdebstrap --verbose --mode=root --variant=minbase --format=directory --include="${list%,}" \
    --aptopt='APT::Install-Recommends "false"' --aptopt='Acquire::Languages "none"' \
    --dpkgopt='path-exclude=/usr/share/doc/*' --dpkgopt='path-include=/usr/share/doc/*/copyright' \
    --dpkgopt='path-exclude=/usr/share/man/*' --dpkgopt='path-exclude=/usr/share/info/*' \
    --dpkgopt='path-exclude=/usr/share/locale/*' --dpkgopt='force-unsafe-io' \
    --setup-hook="install -D -m 644 $pins \"\$1\"/etc/apt/preferences.d/entresol" \
    --essential-hook="sh $work/setup \"\$1\" $here $work" --customize-hook="sh $work/customize \"\$1\" $here $work" \
    "$release" "$tree/root" "$sources"
}
ES_COUNT_PATTERN='^Setting up .* [(]' ES_COUNT_TOTAL=$(wc -l <"$work/packages.txt") \
  counted "guest disk: packages" "$ES_CACHE/log/guest-image.log" bootstrap || die "the guest disk cannot be made"

made=$tree/result
mkdir "$made"
cp "$tree"/root/boot/vmlinuz-* "$made/vmlinuz"
cp "$tree"/root/boot/initrd.img-* "$made/initrd.img"
note "guest disk: file system"
mke2fs -q -t ext4 -L entresol-root -E root_owner=0:0,lazy_itable_init=1,lazy_journal_init=1 -d "$tree/root" \
  "$made/disk.raw" "$disk_size" >"$ES_CACHE/log/mke2fs.log" 2>&1 ||
  die "the file system cannot be made, see $ES_CACHE/log/mke2fs.log"
mv "$work/packages.txt" "$made/packages.txt"
mv "$made" "$result"

# What older package versions left goes when nobody uses it; a run holds a shared lock on its folder.
for old in "$ES_CACHE/$prefix"-*/; do
  old=${old%/}
  [[ $old == "$result" || ! ${old#"$ES_CACHE/$prefix-"} =~ ^[0-9a-f]{16}$ ]] || flock --nonblock "$old" rm -rf -- "$old" || true
done
printf '%s\n' "$result"
