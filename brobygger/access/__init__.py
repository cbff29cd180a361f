"""Who may see and do what: sign-in, permissions, the wall, grants, the view log (spec 8)."""
