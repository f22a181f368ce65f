"""Training of the line model, which finds the article in the paste of a whole page."""
