"""The room of companies: accounts by invitation, contact persons (spec 6.1)."""
