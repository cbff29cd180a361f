"""Addresses of the room."""

from django.urls import URLPattern, URLResolver, include, path

from brobygger.flexjobs.forms import follow_ups as follow_up_forms
from brobygger.flexjobs.forms import jobs as job_forms
from brobygger.flexjobs.forms import steps as step_forms
from brobygger.flexjobs.views import administration, follow_ups, jobs, own
from brobygger.flexjobs.views.outside import outside
from brobygger.flexjobs.views.progression import overview, progression
from brobygger.journeys.views.act import act_page

app_name = "flexjobs"

JOB: list[URLPattern | URLResolver] = [
    path("begyndt/", act_page(job_forms.BeginForm), name="begin"),
    path("aendring/", act_page(job_forms.ChangeForm), name="change"),
    path("ret/", act_page(job_forms.SetRightForm), name="set_right"),
    path("slut/", act_page(job_forms.EndForm), name="end"),
    path("slut/ret/", act_page(job_forms.CorrectEndForm), name="correct_end"),
    path("trin/", act_page(step_forms.PlanForm), name="plan"),
    path("trin/<uuid:step_id>/gennemfoert/", act_page(step_forms.CarryOutForm), name="carry_out"),
    path("trin/<uuid:step_id>/udskyd/", act_page(step_forms.PutOffForm), name="put_off"),
    path("trin/<uuid:step_id>/opgiv/", act_page(step_forms.DropForm), name="drop"),
    path("foelg-op/", follow_ups.begin, name="begin_follow_up"),
]
"""One job."""

FOLLOW_UP: list[URLPattern | URLResolver] = [
    path("", follow_ups.follow_up_page, name="follow_up_page"),
    path("holdt/", act_page(follow_up_forms.HoldForm), name="hold"),
    path("referat/", act_page(follow_up_forms.MinutesForm), name="minutes"),
]
"""One follow-up."""

JOURNEY: list[URLPattern | URLResolver] = [
    path("", jobs.jobs, name="jobs"),
    path("ny/", act_page(job_forms.AgreeForm), name="agree"),
    path("bevilling/", act_page(step_forms.GrantForm), name="grant"),
    path("job-to/", act_page(step_forms.SecondJobForm), name="second_job"),
    path("opfoelgning/", follow_ups.follow_ups, name="follow_ups"),
    path("opfoelgning/<uuid:follow_up_id>/", include(FOLLOW_UP)),
    path("job/<uuid:employment_id>/", include(JOB)),
]

urlpatterns: list[URLPattern | URLResolver] = [
    path("forloeb/<uuid:journey_id>/fleksjob/", include(JOURNEY)),
    path("borgere/<uuid:citizen_id>/fleksjob/", outside, name="outside"),
    path("fleksjob/timer/", progression, name="progression"),
    path("administration/fleksjob/", administration.settings, name="settings"),
    path("fleksjob/timer/overblik/", overview, name="overview"),
    path("min-side/job/", own.own, name="own"),
]
