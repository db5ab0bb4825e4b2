#!/bin/bash
# Makes level 1, the Linux in which Entresol runs when virtualisation has to be emulated: level1-image.sh GUEST-FOLDER
# Kernel and modules are the ones of the demo guest (guest-image.sh). Prints the folder with vmlinuz and base.cpio, to which
# a run appends Entresol itself.
ES_SELF=${ES_SELF:-level1-image}
. "$(dirname "${BASH_SOURCE[0]}")/common.sh"

if [ $# -ne 1 ] || [ ! -e "$1/disk.raw" ]; then
  die "usage: level1-image.sh GUEST-FOLDER"
fi
guest=$1
here=$ES_ROOT/scripts/level1
# Shared with the first process of images.
parts=("$ES_ROOT"/hand-written/init/{bridge,heartbeat,processors})
key=$({
  basename "$guest"
  cat "${BASH_SOURCE[0]}" "$here"/* "${parts[@]/%/.c}" "${parts[@]/%/.h}"
} | sha256sum | cut -c1-16)
result=$ES_CACHE/level1-$key

mkdir -p "$ES_CACHE"
exec {lock}>"$ES_CACHE/level1.lock"
flock "$lock"
if [ -e "$result/base.cpio" ]; then
  printf '%s\n' "$result"
  exit 0
fi

work=''
note "level 1: modules and init"
scratch_folder work "$ES_CACHE"
release=$(debugfs -R 'ls -p /lib/modules' "$guest/disk.raw" 2>/dev/null | awk -F/ '$6 ~ /^[0-9]/ {print $6}')
[ -n "$release" ] || release=$(debugfs -R 'ls -p /usr/lib/modules' "$guest/disk.raw" 2>/dev/null | awk -F/ '$6 ~ /^[0-9]/ {print $6}')
[ -n "$release" ] || die "no kernel modules in $guest/disk.raw"
mkdir -p "$work/from/lib/modules" "$work/root"/{bin,etc,dev,proc,sys,run,tmp,modules} "$work/result"
debugfs -R "rdump /usr/lib/modules/$release $work/from/lib/modules" "$guest/disk.raw" 2>"$work/debugfs.log"

mapfile -t names < <(grep -v -e '^#' -e '^$' "$here/modules")
for name in "${names[@]}"; do
  modprobe -d "$work/from" -S "$release" --show-depends "$name" || die "no module $name in kernel $release"
done | awk '$1 == "insmod" && !seen[$2]++ {print $2}' >"$work/modules"
while read -r module; do
  file=/modules/$(basename "$module")
  cp "$module" "$work/root$file"
  printf '%s\n' "$file"
done <"$work/modules" >"$work/root/modules/list"

cc -std=c17 -D_GNU_SOURCE "-I$ES_ROOT" -O2 -static -Wall -Wextra -Werror -Wconversion -o "$work/root/init" "$here"/*.c "${parts[@]/%/.c}"
printf 'root:x:0:0:root:/:/bin/false\nnobody:x:65534:65534:nobody:/:/bin/false\n' >"$work/root/etc/passwd"
printf 'root:x:0:\nnogroup:x:65534:\n' >"$work/root/etc/group"
(cd "$work/root" && find . | LC_ALL=C sort | cpio --quiet -o -H newc -R 0:0) >"$work/result/base.cpio"
cp "$guest/vmlinuz" "$work/result/vmlinuz"
mv "$work/result" "$result"

for old in "$ES_CACHE"/level1-*/; do
  old=${old%/}
  [ "$old" = "$result" ] || flock --nonblock "$old" rm -rf -- "$old" || true
done
printf '%s\n' "$result"
