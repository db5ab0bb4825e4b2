"""The content of an IGVM image: kernel, initramfs and bill of materials, made of locked Debian packages and of this tree.

`python3 -m igvm` (scripts/ in PYTHONPATH) is the command; `entresol-igvm lock` calls it. Nothing here depends on the clock, the user, the
locale or where the tree lies: docs/releases.md says what follows from that."""
