"""What people do with companies: one function, one transaction."""
