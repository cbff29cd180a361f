"""Addresses of the room: each concept keeps its own list."""

from brobygger.rehabilitation.preparatory import urls as preparatory

app_name = "rehabilitation"
urlpatterns = [*preparatory.urlpatterns]
