"""How the lists of names that ship are made."""
