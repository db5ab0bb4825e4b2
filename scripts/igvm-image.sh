#!/bin/bash
# Makes an IGVM image, in one of two ways (docs/images.md); flavours stand in igvm/flavours/.
#   igvm-image.sh FLAVOUR FOLDER [--inputs FOLDER] [--no-cache] [-j N]
#       fills the folder: entresol.igvm, measurements, what the image is made of, sbom.spdx.json and SHA256SUMS
#   igvm-image.sh FLAVOUR [--update]
#       prints a folder with the same, which is kept until the tree changes. --update: what the archive no longer has is locked anew
ES_SELF=${ES_SELF:-igvm-image}
. "$(dirname "${BASH_SOURCE[0]}")/common.sh"

[ $# -ge 1 ] || die "usage: igvm-image.sh FLAVOUR [FOLDER [--inputs FOLDER] [--no-cache] [-j N] | --update]"
flavour=$1
shift
export PYTHONPATH=$ES_ROOT/scripts PYTHONDONTWRITEBYTECODE=1
if [ $# -eq 0 ] || [ "$1" = --update ]; then
  run_to_end /usr/bin/python3 -m igvm image "$flavour" -j "$(nproc)" "$@"
  exit
fi
folder=$1
shift
run_to_end /usr/bin/python3 -m igvm content "$flavour" -o "$folder" "$@"
