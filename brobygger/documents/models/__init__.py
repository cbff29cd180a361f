"""What the room keeps."""

from brobygger.documents.models.attachments import Attachment
from brobygger.documents.models.comments import Comment
from brobygger.documents.models.documents import Document
from brobygger.documents.models.fields import Field, FieldVersion, Row

__all__ = ["Attachment", "Comment", "Document", "Field", "FieldVersion", "Row"]
