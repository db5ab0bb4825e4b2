"""Stage 5: what must hold across items and specs."""
