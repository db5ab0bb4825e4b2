"""Stages 1 and 2: YAML becomes located nodes, nodes become typed items, by schemas that are data."""
