"""Pages of the recommendation."""
