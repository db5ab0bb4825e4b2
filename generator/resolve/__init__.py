"""Stage 3: names become the things they name. After it nothing is looked up by text."""
