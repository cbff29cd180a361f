"""``python -m brobygger`` is the console script."""

from brobygger.config.cli import main

main()
