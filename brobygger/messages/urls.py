"""Addresses of the room."""

from django.urls import URLPattern, URLResolver, path

from brobygger.messages.views import choices, conversations, deliveries, feeds, inbox

app_name = "messages"
urlpatterns: list[URLPattern | URLResolver] = [
    path("beskeder/", inbox.inbox, name="inbox"),
    path("beskeder/laest/", inbox.mark_all_read, name="mark_all_read"),
    path("beskeder/valg/", choices.choices, name="choices"),
    path("beskeder/valg/kalender/", choices.calendar, name="calendar"),
    path("beskeder/<uuid:message_id>/", inbox.message, name="message"),
    path("beskeder/<uuid:message_id>/laest/", inbox.mark_read, name="mark_read"),
    path("breve/", deliveries.letters, name="letters"),
    path("breve/<uuid:delivery_id>/", deliveries.letter, name="letter"),
    path("administration/forsendelser/", deliveries.failures, name="failures"),
    path("borgere/<uuid:citizen_id>/beskeder/", conversations.conversation, name="conversation"),
    path("min-side/beskeder/", inbox.own, name="own"),
    path("min-side/beskeder/skriv/", conversations.own_write, name="own_write"),
    path("min-side/paamindelser/", choices.own_choices, name="own_choices"),
    path("min-side/paamindelser/kalender/", choices.own_calendar, name="own_calendar"),
    path("virksomhed/beskeder/", inbox.company, name="company"),
    path("kalender/<str:token>.ics", feeds.feed, name="feed"),
]
