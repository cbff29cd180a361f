"""The application that a server process serves."""

import gc
import os

from django.core.wsgi import get_wsgi_application

from brobygger.documents import rendering

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "brobygger.config.settings")
application = get_wsgi_application()
rendering.warm()

# What is loaded now stays: collecting garbage need not walk it, which took 100 ms at a time.
gc.collect()
gc.freeze()
