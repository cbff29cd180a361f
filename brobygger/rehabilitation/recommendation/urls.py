"""Addresses of the recommendation."""

from django.urls import path

from brobygger.rehabilitation.recommendation.views import doctor, own, staff

STAFF = "forloeb/<uuid:journey_id>/indstilling/"

urlpatterns = [
    path(STAFF, staff.show, name="recommendation"),
    path(f"{STAFF}begynd/", staff.begin, name="begin_recommendation"),
    path(f"{STAFF}referat/", staff.minutes, name="minutes"),
    path(f"{STAFF}afslut/", staff.finish, name="finish_recommendation"),
    path(f"{STAFF}afgoerelse/", staff.decide, name="decide"),
    path(f"{STAFF}laege/", doctor.send, name="send_to_doctor"),
    path("min-side/indstilling/", own.show, name="own_recommendation"),
]
