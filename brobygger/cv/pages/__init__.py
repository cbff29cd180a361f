"""The CV's pages as data: what the templates draw."""
