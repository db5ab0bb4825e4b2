"""C as text: statements, files, and how bytes and bits are got at."""
