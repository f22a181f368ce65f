"""Training of the block model, which finds the article among the blocks of a web page."""
