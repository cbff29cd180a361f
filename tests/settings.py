"""The product's settings for tests: the test purpose, with the demo's sign-in mounted."""

import os

os.environ["BROBYGGER_PURPOSE"] = "test"
os.environ["DEMO"] = "1"

from brobygger.config.settings import *  # noqa: F403
