"""Settings as C tables and as a page of the manual."""
