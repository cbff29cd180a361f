"""Addresses of the room."""

from django.urls import URLPattern, URLResolver

app_name = "flexjobs"
urlpatterns: list[URLPattern | URLResolver] = []
