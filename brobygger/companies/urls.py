"""Addresses of the room."""

from django.urls import URLPattern, URLResolver

app_name = "companies"
urlpatterns: list[URLPattern | URLResolver] = []
