"""The room of CVs: Mit CV, presentation CV, job targets, ABC strategy, CV bank (spec 3)."""
