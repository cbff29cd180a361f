"""What is measured, against what: ratios in one run (docs/operations.md holds the figures)."""
