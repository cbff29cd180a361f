"""Settings of the whole plan; cases returned before the meeting; municipalities without a team."""

import django.db.models.deletion
from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [("rehabilitation", "0003_walled_indexes")]
    operations = [
        migrations.RenameModel("PreparatorySettings", "RehabilitationSettings"),
        migrations.AlterModelOptions(
            name="rehabilitationsettings",
            options={"verbose_name": "Indstillinger for rehabiliteringsplanen"},
        ),
        migrations.RemoveConstraint(
            model_name="decision",
            name="deviating_was_heard_again",
        ),
        migrations.RemoveConstraint(
            model_name="teamcase",
            name="team_case_has_meeting",
        ),
        migrations.AddField(
            model_name="decision",
            name="is_without_team",
            field=models.BooleanField(default=False),
        ),
        migrations.AddField(
            model_name="rehabilitationsettings",
            name="recommendation_standards_block",
            field=models.BooleanField(
                default=False,
                verbose_name="Standarder skal være opfyldt eller begrundet, før indstillingen kan låses",
            ),
        ),
        migrations.AddField(
            model_name="rehabilitationsettings",
            name="returns_superseded",
            field=models.BooleanField(
                default=False,
                verbose_name="En sag i en skabelon, der ikke gælder længere, kan sendes tilbage før mødet",
            ),
        ),
        migrations.AddField(
            model_name="teamcase",
            name="returned_because",
            field=models.CharField(blank=True, default="", max_length=500),
        ),
        migrations.AlterField(
            model_name="rehabilitationsettings",
            name="has_formal_requirements",
            field=models.BooleanField(
                default=False,
                help_text="Kvalitetssikrede jobmål, CV og udviklingsmål, borgerens fire forberedende trin, og de fire samtaler.",
                verbose_name="Formelle krav skal være opfyldt, før den forberedende del kan låses",
            ),
        ),
        migrations.AlterField(
            model_name="rehabilitationsettings",
            name="municipality",
            field=models.OneToOneField(
                on_delete=django.db.models.deletion.CASCADE,
                primary_key=True,
                related_name="rehabilitation_settings",
                serialize=False,
                to="people.municipality",
            ),
        ),
        migrations.AlterField(
            model_name="rehabilitationsettings",
            name="needs_screening",
            field=models.BooleanField(
                default=False,
                verbose_name="Faglig leder godkender den forberedende del, før den kan låses",
            ),
        ),
        migrations.AlterField(
            model_name="rehabilitationsettings",
            name="standards_block",
            field=models.BooleanField(
                default=False,
                verbose_name="Standarder skal være opfyldt eller begrundet, før den forberedende del kan låses",
            ),
        ),
        migrations.AlterField(
            model_name="teamcase",
            name="state",
            field=models.CharField(
                choices=[
                    ("queued", "I kø"),
                    ("on_agenda", "På dagsordenen"),
                    ("held", "Behandlet"),
                    ("decided", "Afgjort"),
                    ("withdrawn", "Trukket"),
                    ("returned", "Sendt tilbage før mødet"),
                ],
                default="queued",
                max_length=10,
            ),
        ),
        migrations.AddConstraint(
            model_name="decision",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    ("is_deviating", False),
                    ("heard_again_on__isnull", False),
                    ("is_without_team", True),
                    _connector="OR",
                ),
                name="deviating_was_heard_again",
            ),
        ),
        migrations.AddConstraint(
            model_name="teamcase",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    ("state__in", ["queued", "withdrawn", "returned"]),
                    ("meeting__isnull", False),
                    _connector="OR",
                ),
                name="team_case_has_meeting",
            ),
        ),
    ]
