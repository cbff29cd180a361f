"""The talk screen: twenty minutes with a citizen, on one page and in one transaction (spec 4.3)."""
