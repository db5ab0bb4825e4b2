"""What stays between runs: that nothing changed, and what each spec became."""
