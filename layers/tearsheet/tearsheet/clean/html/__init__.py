"""Pages: the tree, its blocks, which of them are the article, and a ledger of the rest."""
