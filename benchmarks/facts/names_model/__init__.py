"""Training the model that finds names, on openly licensed sets; the model's card says on which."""
