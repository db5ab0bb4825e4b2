"""The compiler from specs/*.yaml to generated/: read, resolve, layout, check, lower, render, a folder for each stage; pipeline.py has their order."""
