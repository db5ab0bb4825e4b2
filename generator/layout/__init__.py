"""Stage 4: where everything stands: fields in records, records flattened, what is saved."""
