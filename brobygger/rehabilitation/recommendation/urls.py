"""Addresses of the recommendation."""

from django.urls import path

from brobygger.rehabilitation.recommendation.views import own, staff

STAFF = "forloeb/<uuid:journey_id>/indstilling/"

urlpatterns = [
    path(STAFF, staff.show, name="recommendation"),
    path(f"{STAFF}begynd/", staff.begin, name="begin_recommendation"),
    path(f"{STAFF}referat/", staff.minutes, name="minutes"),
    path(f"{STAFF}afslut/", staff.finish, name="finish_recommendation"),
    path(f"{STAFF}afgoerelse/", staff.decide, name="decide"),
    path("min-side/indstilling/", own.show, name="own_recommendation"),
]
