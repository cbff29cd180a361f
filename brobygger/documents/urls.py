"""Addresses of the room."""

from django.urls import path

from brobygger.documents.views import files, review, saving

DOCUMENT = "dokumenter/<uuid:document_id>"

app_name = "documents"
urlpatterns = [
    path("dokumenter/til-gennemsyn/", review.review_queue, name="review_queue"),
    path(f"{DOCUMENT}/felt/", saving.save_field, name="field"),
    path(f"{DOCUMENT}/gem/", saving.save_section, name="save"),
    path(f"{DOCUMENT}/nyt/", saving.changes, name="changes"),
    path(f"{DOCUMENT}/raekker/", saving.add_row, name="add_row"),
    path(f"{DOCUMENT}/pdf/", files.pdf, name="pdf"),
    path(f"{DOCUMENT}/bilag/", files.attach, name="attach"),
    path(f"{DOCUMENT}/ny-version/", review.new_version, name="new_version"),
    path(f"{DOCUMENT}/send-tilbage/", review.send_back, name="send_back"),
    path(f"{DOCUMENT}/sammenlign/", review.comparison, name="comparison"),
    path("bilag/<uuid:attachment_id>/", files.attachment, name="attachment"),
    path("bilag/<uuid:attachment_id>/fjern/", files.remove_attachment, name="remove_attachment"),
]
urlpatterns += [
    path(f"{DOCUMENT}/{verb}/", review.move, {"verb": verb}, name=name)
    for verb, name in {
        "til-gennemsyn": "submit",
        "tag-tilbage": "take_back",
        "godkend": "approve",
        "laas": "lock",
    }.items()
]
urlpatterns += [
    path(f"{DOCUMENT}/raekker/<uuid:key>/{verb}/", saving.change_row, {"verb": verb}, name=name)
    for verb, name in {
        "fjern": "remove_row",
        "gendan": "restore_row",
        "op": "move_row_up",
        "ned": "move_row_down",
    }.items()
]
