"""Addresses of the room."""

from django.urls import URLPattern, URLResolver

app_name = "cv"
urlpatterns: list[URLPattern | URLResolver] = []
