"""Constants, enums, flags, structs and messages as C: declarations, decoders, encoders."""
