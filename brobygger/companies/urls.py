"""Addresses of the room. A company is no municipality's, so its key stands as ``company``."""

from django.urls import path

from brobygger.companies.views import accepting, finding, own, staff

app_name = "companies"
urlpatterns = [
    path("virksomheder/", staff.company_list, name="list"),
    path("virksomheder/forslag/", finding.suggestions, name="suggestions"),
    path("virksomheder/ny/", staff.add_company, name="new"),
    path("virksomheder/<uuid:company>/", staff.company_page, name="company"),
    path("virksomheder/<uuid:company>/ret/", staff.change_company, name="change"),
    path("virksomheder/<uuid:company>/enheder/ny/", staff.add_unit, name="unit_new"),
    path("virksomheder/<uuid:company>/kontakter/ny/", staff.add_contact, name="contact_new"),
    path("virksomheder/<uuid:company>/inviter/", staff.invite, name="invite"),
    path("virksomheder/kontakter/<uuid:contact_id>/", staff.contact_page, name="contact"),
    path("virksomheder/kontakter/<uuid:contact_id>/slut/", staff.end_contact, name="contact_end"),
    path("virksomheder/invitationer/<uuid:invitation_id>/luk/", staff.withdraw, name="withdraw"),
    path("virksomhed/", own.own, name="own"),
    path("virksomhed/oplysninger/", own.own_facts, name="own_facts"),
    path("virksomhed/kolleger/", own.colleagues, name="colleagues"),
    path("virksomhed/kolleger/inviter/", own.invite_colleague, name="invite_colleague"),
    path("virksomhed/kolleger/<uuid:colleague_id>/", own.colleague, name="colleague"),
    path(
        "virksomhed/kolleger/<uuid:colleague_id>/fjern/",
        own.remove_colleague,
        name="colleague_remove",
    ),
    path(
        "virksomhed/invitationer/<uuid:invitation_id>/luk/", own.withdraw_own, name="withdraw_own"
    ),
    path("invitation/<str:token>/", accepting.accept, name="accept"),
]
