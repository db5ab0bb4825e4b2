"""Lowers constants, enums, flags, structs and messages to C: declarations here, decoders and encoders in decode.py and encode.py."""

from __future__ import annotations


def model(spec, context):
    return None
