"""Runs a virtual machine on Entresol, natively or in emulation, and talks to the guest: used by demo.sh and tests/e2e."""
