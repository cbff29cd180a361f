"""The team's recommendation: its form as data, the document, its paper, and the decision."""
