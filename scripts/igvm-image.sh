#!/bin/bash
# Makes what goes into an IGVM image: igvm-image.sh FLAVOUR FOLDER [--inputs FOLDER] [--no-cache] [-j N]
# Flavours stand in igvm/flavours/. The folder gets vmlinuz, initrd.img, command-line, sbom.spdx.json and SHA256SUMS.
ES_SELF=${ES_SELF:-igvm-image}
. "$(dirname "${BASH_SOURCE[0]}")/common.sh"

[ $# -ge 2 ] || die "usage: igvm-image.sh FLAVOUR FOLDER [--inputs FOLDER] [--no-cache] [-j N]"
flavour=$1 folder=$2
shift 2
export PYTHONPATH=$ES_ROOT/scripts PYTHONDONTWRITEBYTECODE=1
run_to_end /usr/bin/python3 -m igvm content "$flavour" -o "$folder" "$@"
