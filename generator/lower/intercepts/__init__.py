"""Tables of intercepts as C, a module for each space."""

from . import cpuid, hypercall, msr, ports

SPACES = {"msr": msr, "cpuid": cpuid, "io-port": ports, "mmio": ports, "hypercall": hypercall}


def lower(spec, context):
    return SPACES[spec.space].lower(spec, context)
