"""Addresses of the room: each act on a journey is a page of its own."""

from django.urls import URLPattern, include, path

from brobygger.journeys.forms import course, exceptions, happenings, people, records, talks
from brobygger.journeys.forms.happenings import BY_KIND
from brobygger.journeys.views import citizens, days, transfers
from brobygger.journeys.views.act import act_page

app_name = "journeys"

ACTS: list[URLPattern] = [
    path("samtale/", act_page(talks.RecordContactForm), name="contact"),
    path("aftal/", act_page(talks.BookTalkForm), name="book"),
    path("samtale/<uuid:talk_id>/flyt/", act_page(talks.MoveTalkForm), name="move_talk"),
    path("samtale/<uuid:talk_id>/aflys/", act_page(talks.CancelTalkForm), name="cancel_talk"),
    path("samtale/<uuid:talk_id>/udeblevet/", act_page(talks.NoShowForm), name="no_show"),
    path("opfoelgning/", act_page(happenings.FollowUpForm), name="follow_up"),
    path("fase/", act_page(course.MoveForm), name="phase"),
    path("pause/", act_page(course.PauseForm), name="pause"),
    path("genoptag/", act_page(course.ResumeForm), name="resume"),
    path("flyt/", transfers.transfer, name="transfer"),
    path("afslut/", act_page(course.EndForm), name="end"),
    path("person/<str:role>/", act_page(people.AssignForm), name="assign"),
    path("team/", act_page(people.TeamForm), name="team"),
    path("artefakt/<str:artefact>/", act_page(happenings.ArtefactForm), name="artefact"),
    path("markering/", act_page(records.MarkForm), name="mark"),
    path("pligt/<str:rule>/fravig/", act_page(exceptions.WaiveForm), name="waive"),
    path("pligt/<str:rule>/gaelder-igen/", act_page(exceptions.EndWaiverForm), name="end_waiver"),
    path("tempo/<str:rule>/", act_page(exceptions.PaceForm), name="pace"),
    path("tempo/<str:rule>/slut/", act_page(exceptions.EndPaceForm), name="end_pace"),
    path("notat/", act_page(records.NoteForm), name="note"),
    path("ret/<uuid:event_id>/", act_page(records.CorrectForm), name="correct"),
    path("trin/<str:step>/", act_page(records.StepForm), name="step"),
    *(
        path(f"haendelse/{kind.value}/", act_page(form), name=kind.value)
        for kind, form in BY_KIND.items()
    ),
]
"""What is done to one journey."""

urlpatterns = [
    path("forloeb/arbejdsdag/", days.day_off, name="day_off"),
    path("borgere/ny/", citizens.new, name="new_citizen"),
    path("borgere/<uuid:citizen_id>/start/", citizens.start, name="start"),
    path("borgere/<uuid:citizen_id>/ret/", citizens.edit, name="edit_citizen"),
    path("flytninger/", transfers.transfers, name="transfers"),
    path("flytninger/<uuid:transfer_id>/modtag/", transfers.accept, name="accept_transfer"),
    path("flytninger/<uuid:transfer_id>/afvis/", transfers.decline, name="decline_transfer"),
    path("forloeb/<uuid:journey_id>/", include(ACTS)),
]
