"""Addresses of the room: reading and answering once for staff, once for the citizen."""

from django.urls import path

from brobygger.plan.views import acts, advice, guidance, queue, reading

STAFF, OWN = "borgere/<uuid:citizen_id>/plan/", "min-side/plan/"
AGREEMENT, ACTIVITY = "aftaler/<uuid:agreement_id>/", "indsatser/<uuid:activity_id>/"

app_name = "plan"
urlpatterns = [
    path(STAFF, reading.show, name="page"),
    path(f"{STAFF}pdf/", reading.paper, name="pdf"),
    path(f"{STAFF}versioner/", reading.history, name="versions"),
    path(f"{STAFF}beskrivelse/", acts.description, name="description"),
    path(f"{STAFF}helbred/", acts.health, name="health"),
    path(f"{STAFF}tekst/", acts.bring, name="bring"),
    path(f"{STAFF}tekst/<uuid:long_text_id>/", acts.shorten, name="shorten"),
    path(f"{STAFF}udskrevet/", queue.printed, name="printed"),
    path(f"{STAFF}aftaler/ny/", acts.new_agreement, name="new_agreement"),
    path(f"{STAFF}{AGREEMENT}", acts.agreement, name="agreement"),
    path(f"{STAFF}{AGREEMENT}svar/", acts.answer, name="answer"),
    path(f"{STAFF}{AGREEMENT}gjort/", acts.done, name="done"),
    path(f"{STAFF}{AGREEMENT}ja/", acts.accept, name="accept"),
    path(f"{STAFF}{AGREEMENT}igen/", acts.reopen, name="reopen"),
    path(f"{STAFF}{AGREEMENT}erstat/", acts.replace, name="replace"),
    path(f"{STAFF}{AGREEMENT}fejl/", acts.mistake, name="mistake"),
    path(f"{STAFF}indsatser/ny/", acts.new_activity, name="new_activity"),
    path(f"{STAFF}{ACTIVITY}", acts.activity, name="activity"),
    path(f"{STAFF}{ACTIVITY}status/", acts.status, name="status"),
    path(f"{STAFF}status/<uuid:status_id>/ret/", acts.correct, name="correct"),
    path(OWN, reading.show_own, name="own_page"),
    path(f"{OWN}pdf/", reading.paper_own, name="own_pdf"),
    path(f"{OWN}versioner/", reading.history_own, name="own_versions"),
    path(f"{OWN}{AGREEMENT}svar/", acts.answer_own, name="own_answer"),
    path(f"{OWN}{AGREEMENT}gjort/", acts.done_own, name="own_done"),
    path(f"{OWN}{AGREEMENT}ja/", acts.accept_own, name="own_accept"),
    path(f"{OWN}{AGREEMENT}igen/", acts.reopen_own, name="own_reopen"),
    path("forloeb/<uuid:journey_id>/min-plan/", reading.of_journey, name="of_journey"),
    path("plan/raad/<slug:advice_kind>/", advice.advice, name="advice"),
    path("plan/paa-papir/", queue.queue, name="queue"),
    path("administration/vejledning/", guidance.texts, name="guidance"),
]
