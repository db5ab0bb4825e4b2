"""Blocks of registers as C."""
