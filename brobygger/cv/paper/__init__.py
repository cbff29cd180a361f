"""CVs on paper and as files to go on with."""
