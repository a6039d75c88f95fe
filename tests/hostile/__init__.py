"""A site of which every text tries to run a script: what stands between it and the reader is tried wall by wall."""
