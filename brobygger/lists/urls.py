"""Addresses of the room."""

from django.urls import path

from brobygger.lists import views

app_name = "lists"
urlpatterns = [
    path("visninger/gem/", views.save, name="save_view"),
    path("visninger/<uuid:view_id>/", views.edit, name="edit_view"),
    path("visninger/<uuid:view_id>/slet/", views.delete, name="delete_view"),
]
