"""From how many months, and at which follow-up, job number two is offered."""

import django.core.validators
from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [("flexjobs", "0002_follow_transfer")]
    operations = [
        migrations.AddField(
            "flexjobsettings",
            "second_job_months",
            models.PositiveSmallIntegerField(
                default=3,
                validators=[
                    django.core.validators.MinValueValidator(3),
                    django.core.validators.MaxValueValidator(36),
                ],
                verbose_name="Måneder i det første job, før job nummer to bliver tilbudt",
            ),
        ),
        migrations.AddField(
            "flexjobsettings",
            "second_job_talk",
            models.PositiveSmallIntegerField(
                choices=[(3, "Tredje opfølgning"), (4, "Fjerde opfølgning")],
                default=3,
                verbose_name="Den opfølgning, hvor job nummer to bliver tilbudt",
            ),
        ),
    ]
