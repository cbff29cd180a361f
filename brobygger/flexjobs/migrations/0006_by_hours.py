"""Running jobs by their hours now."""

from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [("flexjobs", "0005_running_first")]
    operations = [
        migrations.AddIndex(
            "employment",
            models.Index(
                fields=["municipality", "hours_now", "id"],
                condition=models.Q(("began", True), ("ended_on__isnull", True)),
                name="employment_by_hours",
            ),
        ),
    ]
