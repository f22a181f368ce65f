"""Stories: which articles tell one event, what its facts rest on, and where the articles differ."""
