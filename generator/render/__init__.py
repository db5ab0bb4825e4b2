"""Stage 7: products become text."""
