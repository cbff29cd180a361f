"""Lists of occupations; ``search.suggest`` finds one by what people type."""
