"""Addresses of the bank. A CV's key is nobody's: it stands as ``entry``."""

from django.urls import path

from brobygger.cv.bank.views import company, own, searching, staff

app_name = "bank"
urlpatterns = [
    path("cv-bank/", searching.search, name="search"),
    path("cv-bank/henvendelser/", staff.followed, name="followed"),
    path("cv-bank/<uuid:entry>/", searching.read, name="cv"),
    path("cv-bank/<uuid:entry>/skriv/", company.ask, name="ask"),
    path("virksomhed/henvendelser/", company.inquiries, name="inquiries"),
    path("virksomhed/henvendelser/<uuid:inquiry_id>/", company.inquiry, name="inquiry"),
    path("virksomhed/henvendelser/<uuid:inquiry_id>/luk/", company.withdraw, name="withdraw"),
    path("min-side/henvendelser/", own.own_inquiries, name="own_inquiries"),
    path("min-side/henvendelser/<uuid:inquiry_id>/", own.own_inquiry, name="own_inquiry"),
    path("min-side/henvendelser/<uuid:inquiry_id>/skjul/", own.unshare, name="unshare"),
]
