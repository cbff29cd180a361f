"""Addresses of the meetings."""

from django.urls import path

from brobygger.rehabilitation.meetings.views import administration, cases, meetings

CASE = "moeder/sager/<uuid:case_id>/"
MEETING = "moeder/<uuid:meeting_id>/"

urlpatterns = [
    path("moeder/", meetings.calendar, name="meetings"),
    path("moeder/nyt/", meetings.new, name="new_meeting"),
    path("moeder/saet-paa/", meetings.put_on, name="put_on_agenda"),
    path(MEETING, meetings.meeting, name="meeting"),
    path(f"{MEETING}tag-deltager-af/", meetings.remove_member, name="remove_member"),
    path(f"{MEETING}send/", meetings.send, name="send_agenda"),
    path(f"{MEETING}aflys/", meetings.cancel, name="cancel_meeting"),
    path(CASE, cases.case, name="team_case"),
    path(f"{CASE}send-tilbage/", cases.send_home, name="send_case_home"),
    path(f"{CASE}tag-af/", cases.take_off, name="take_off_agenda"),
    path(f"{CASE}traek/", cases.withdraw, name="withdraw_case"),
    path(f"{CASE}holdt/", cases.hold, name="hold_case"),
    path("administration/moeder/", administration.duties, name="meeting_duties"),
    path("forloeb/<uuid:journey_id>/moede/", cases.queue, name="queue_case"),
]
