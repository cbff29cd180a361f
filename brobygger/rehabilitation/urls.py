"""Addresses of the room: each concept keeps its own list."""

from brobygger.rehabilitation.meetings import urls as meetings
from brobygger.rehabilitation.preparatory import urls as preparatory
from brobygger.rehabilitation.recommendation import urls as recommendation

app_name = "rehabilitation"
urlpatterns = [
    *preparatory.urlpatterns,
    *recommendation.urlpatterns,
    *meetings.urlpatterns,
]
