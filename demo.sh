#!/bin/bash
# From a fresh Debian 12 machine to the console of a guest that runs on Entresol. `demo.sh --help` explains.
ES_SELF=demo

usage() {
  cat <<'USAGE'
Usage: ./demo.sh [OPTION...]
Installs the Debian packages it needs, builds Entresol, makes a Debian guest and starts it with its console here.
Root is logged in; Ctrl-A X leaves. Without a terminal on standard input it prints a short report and powers off.

  --exec CMD         run CMD (a string for sh -c, at most 4096 bytes) as root in the guest. Standard output and error are
                     CMD's (errors also carry the progress); the exit status is CMD's, except 125: this side failed,
                     124: timeout, 126: the guest died
  --timeout SEC      how long --exec or the report may take from the guest's start (600)
  --cpus N           virtual processors (2)
  --memory MIB       the guest's memory (512)
  --kernel FILE      another kernel (bzImage); with --initrd FILE, its initial RAM disk
  --append STR       added to the kernel's command line
  --disk FILE        start from this raw file or block device instead of the demo's disk; repeated: further disks.
                     If the first is blank (no partition table, no file system) the demo's disk stays the first.
                     The demo's own disk is a copy that is dropped at the end; given disks keep what is written
  --settings FILE    a settings file instead of the options above
  --accel WHICH      kvm: use /dev/kvm; emulate: run Entresol in QEMU with emulated virtualisation; auto (the default):
                     kvm where it is usable, else emulate
  --image WHICH      what Entresol runs from in QEMU: dev (the default with emulate) or release: the image of that flavour,
                     made of this tree (docs/images.md); an IGVM file; none: Debian's kernel by itself. With kvm the default
                     is none and nothing runs in QEMU; an image runs in a virtual machine of its own, which has to have
                     virtualisation itself
  --help             this text

ENTRESOL_CACHE (/var/cache/entresol) and ENTRESOL_BUILD (build) name the folders that a second start uses again.
USAGE
}

# What goes wrong before the guest runs is 125 when a command was to be run in it.
failure=1
words=("$@")
for ((i = 0; i < ${#words[@]}; i += 2)); do
  [ "${words[i]}" = --exec ] && failure=125
  [ "${words[i]}" = --help ] && usage && exit 0
done

refuse() {
  printf 'demo: error: %s\n' "$1" >&2
  [ "$failure" -eq 125 ] && exit 125
  exit 2
}

accel=auto settings='' image='' forwarded=()
while [ $# -gt 0 ]; do
  option=$1
  case $option in
    --exec | --timeout | --cpus | --memory | --kernel | --initrd | --append | --disk | --settings | --accel | --image | --spare) ;;
    *) refuse "$option: no such option; see --help" ;;
  esac
  [ $# -ge 2 ] || refuse "$option: a value is missing"
  value=$2
  shift 2
  case $option in
    --exec)
      [ "$(printf %s "$value" | wc -c)" -le 4096 ] || refuse "--exec: a command has at most 4096 bytes"
      ;;
    --timeout | --cpus | --memory)
      [[ $value =~ ^[1-9][0-9]{0,6}$ ]] || refuse "$option $value: not a number above 0"
      ;;
    --image)
      case $value in
        dev | release | none) ;;
        *) [ -f "$value" ] || refuse "--image $value: no such file, and not one of dev, release, none" ;;
      esac
      ;;
    --kernel | --initrd | --settings)
      [ -f "$value" ] || refuse "$option $value: no such file"
      ;;
    --disk | --spare)
      [ -f "$value" ] || [ -b "$value" ] || refuse "$option $value: no such file or block device"
      ;;
    --accel)
      case $value in
        auto | kvm | emulate) accel=$value ;;
        *) refuse "--accel $value: not one of auto, kvm, emulate" ;;
      esac
      continue
      ;;
  esac
  [ "$option" = --settings ] && settings=$value
  [ "$option" = --image ] && image=$value && continue
  forwarded+=("$option=$value")
done
if [ -n "$settings" ]; then
  for word in "${forwarded[@]}"; do
    case $word in
      --exec=* | --timeout=* | --settings=* | --spare=*) ;;
      *) refuse "${word%%=*}: not together with --settings, which says it all" ;;
    esac
  done
fi

. "$(dirname "${BASH_SOURCE[0]}")/scripts/common.sh"
export ES_SELF
scripts=$ES_ROOT/scripts

stage() {
  "$@" || exit "$failure"
}

note "packages"
stage run_to_end "$scripts/packages.sh" build image
note "build"
targets=(entresol)
[ -z "$settings" ] || targets+=(entresol-tpm) # which they may ask for
[ "$image" = none ] || [ "$accel$image" = kvm ] || targets+=(entresol-igvm-loader)
stage run_to_end "$scripts/build.sh" "${targets[@]}"
entresol=$ES_BUILD/entresol

choose_accel() {
  local reason
  if [ "$accel" != auto ]; then
    note "acceleration: $accel, as asked"
  elif reason=$("$entresol" check --host 2>&1); then
    accel=kvm
    note "acceleration: kvm (the probe found /dev/kvm usable)"
  else
    accel=emulate
    note "acceleration: emulate ($(printf '%s\n' "$reason" | grep -iE 'fail|error|unusable|no ' | head -n 1 | cut -c1-150))"
  fi
}
choose_accel

guest='' folder='' level1=''
stage result_of guest "$scripts/guest-image.sh"
forwarded+=("--guest=$guest" "--entresol=$entresol" "--accel=$accel")

# hold FOLDER - whoever makes a newer one removes what nobody has locked; the lock lasts until the demo ends.
hold() {
  local place
  exec {place}<"$1"
  flock --shared "$place"
}
hold "$guest"

if [ -z "$image" ]; then
  image=none
  [ "$accel" = kvm ] || image=dev
fi
case $image in
  none)
    if [ "$accel" = emulate ]; then
      stage run_to_end "$scripts/packages.sh" emulate
      stage result_of level1 "$scripts/level1-image.sh" "$guest"
      hold "$level1"
      forwarded+=("--level1=$level1")
    fi
    ;;
  *)
    stage run_to_end "$scripts/packages.sh" emulate
    if [ "$image" = dev ] || [ "$image" = release ]; then
      note "image: Entresol, its kernel and its init as one IGVM file ($image)"
      result_of folder "$scripts/igvm-image.sh" "$image" --update || {
        note "error: the image $image cannot be made, for the reason above; --image none starts Entresol without one"
        exit "$failure"
      }
      hold "$folder"
      image=$folder/entresol.igvm
    fi
    forwarded+=("--image=$image" "--loader=$ES_BUILD/entresol-igvm-loader")
    ;;
esac

trap - EXIT INT TERM HUP
export PYTHONPATH=$scripts PYTHONDONTWRITEBYTECODE=1
exec /usr/bin/python3 -m vm "${forwarded[@]}"
