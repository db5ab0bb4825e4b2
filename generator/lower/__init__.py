"""Stage 6: specs become products: a template each, with a model of finished names, numbers, strings and C."""
