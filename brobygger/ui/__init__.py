"""What pages are made of: base templates, design-system components, charts, error pages."""
