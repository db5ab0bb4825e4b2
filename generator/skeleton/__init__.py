"""python3 -m generator new-device: a spec to begin with, and the C around it."""
