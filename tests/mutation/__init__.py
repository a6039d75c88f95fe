"""One digit of one cell is changed: what must follow on the site, what may, and nothing else."""
