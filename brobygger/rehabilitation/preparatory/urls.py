"""Addresses of the preparatory part."""

from django.urls import URLPattern

urlpatterns: list[URLPattern] = []
