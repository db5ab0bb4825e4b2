"""What runs can be looked at: tree.py says what generated structs look like, places.py where a refusal points, metrics.py how counters are called."""

from .tree import lower_all, lower_spec
