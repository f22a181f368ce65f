"""Quality and speed against other systems on public data, and the training of the small models that ship."""
