"""Small trained files, one folder for each model and version, each with its card; no code."""
