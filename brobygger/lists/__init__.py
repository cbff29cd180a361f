"""The one list mechanism: filter, sort, page, save, export, print."""
