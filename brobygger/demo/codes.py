"""Which municipalities play a part; everybody in them is invented."""

HOME, NEIGHBOUR = "0580", "0540"
"""Aabenraa and Sønderborg, where the demo's personas work."""
LARGEST, COMPARED = "0101", "0187"
"""In the nation: the largest (one in eleven), and the one compared with itself alone."""
