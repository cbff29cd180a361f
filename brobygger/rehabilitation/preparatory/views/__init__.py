"""Pages of the preparatory part."""
