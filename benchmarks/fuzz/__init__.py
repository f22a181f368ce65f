"""Fuzzing of `clean`: no input may crash it, hold it up, or exhaust the machine. See benchmarks/README.md."""
