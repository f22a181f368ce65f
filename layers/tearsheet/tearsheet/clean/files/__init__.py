"""A dropped file: what it is, what packs it, and which encoding it has."""
