"""Running jobs, the newest first, as the list opens."""

from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [("flexjobs", "0004_papers_follow")]
    operations = [
        migrations.AddIndex(
            "employment",
            models.Index(
                fields=["municipality", "starts_on", "id"],
                condition=models.Q(("began", True), ("ended_on__isnull", True)),
                name="employment_running",
            ),
        ),
    ]
