"""Sign of life of background workers."""

from django.db import models


class Heartbeat(models.Model):
    """When a worker was last alive; ``/health/`` reads the newest."""

    worker = models.CharField(max_length=100, primary_key=True)
    beat_at = models.DateTimeField()

    class Meta:
        ordering = ["-beat_at"]

    def __str__(self) -> str:
        return self.worker
