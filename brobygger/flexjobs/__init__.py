"""The room of flex-jobs: employment, hours over time, follow-ups (spec 6.3)."""
