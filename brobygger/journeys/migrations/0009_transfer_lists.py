"""An offer lists Min Plan, flex-jobs and the journal too; their rooms see to what follows."""

from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [("journeys", "0008_transfer_followers")]
    operations = [
        migrations.AddField(
            "transfer",
            "includes_plan",
            models.BooleanField(
                "Min Plan følger med, men ikke helbredsoplysninger",
                default=False,
                db_default=False,
            ),
        ),
        migrations.AddField(
            "transfer",
            "includes_jobs",
            models.BooleanField(
                "Fleksjob med vilkår, aftalte trin og holdte opfølgninger følger med",
                default=False,
                db_default=False,
            ),
        ),
        migrations.AddField(
            "transfer",
            "includes_records",
            models.BooleanField(
                "Endelige journalposter, partshøringer og afgørelser følger med",
                default=False,
                db_default=False,
            ),
        ),
    ]
