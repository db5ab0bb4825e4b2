"""The compiler from specs/*.yaml to generated/: load, resolve, layout, check, lower, render, one module a stage."""
