"""Addresses of the room; mounted only with DEMO=1."""

from django.urls import path

from brobygger.demo.views import personas

app_name = "demo"
urlpatterns = [path("", personas, name="personas")]
