"""The forms of the desks, one module per page or family of pages."""
