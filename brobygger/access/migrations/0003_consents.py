import brobygger.people.identity
import brobygger.people.models.base
import django.db.models.deletion
from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        ("access", "0002_walled_indexes"),
        ("people", "0004_walled_indexes"),
    ]

    operations = [
        migrations.CreateModel(
            name="Consent",
            fields=[
                (
                    "id",
                    models.UUIDField(
                        default=brobygger.people.identity.new_id,
                        editable=False,
                        primary_key=True,
                        serialize=False,
                    ),
                ),
                ("kind", models.CharField(max_length=40, verbose_name="Formål")),
                ("version", models.PositiveSmallIntegerField(verbose_name="Tekstens udgave")),
                ("text", models.TextField(verbose_name="Tekst")),
                ("given_at", models.DateTimeField(verbose_name="Givet")),
                ("given_by_name", models.CharField(max_length=100, verbose_name="Givet af")),
                (
                    "given_how",
                    models.CharField(
                        choices=[
                            ("page", "Selv, på Min side"),
                            ("spoken", "Mundtligt"),
                            ("paper", "På papir"),
                            ("replaced", "Erstattet af en ny udgave"),
                        ],
                        max_length=10,
                        verbose_name="Givet hvordan",
                    ),
                ),
                ("withdrawn_at", models.DateTimeField(null=True, verbose_name="Trukket tilbage")),
                (
                    "withdrawn_by_name",
                    models.CharField(blank=True, max_length=100, verbose_name="Trukket tilbage af"),
                ),
                (
                    "withdrawn_how",
                    models.CharField(
                        blank=True,
                        choices=[
                            ("page", "Selv, på Min side"),
                            ("spoken", "Mundtligt"),
                            ("paper", "På papir"),
                            ("replaced", "Erstattet af en ny udgave"),
                        ],
                        max_length=10,
                        verbose_name="Trukket tilbage hvordan",
                    ),
                ),
                (
                    "citizen",
                    brobygger.people.models.base.WalledForeignKey(
                        db_constraint=False,
                        db_index=False,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="consents",
                        to="people.citizen",
                    ),
                ),
                (
                    "municipality",
                    brobygger.people.models.base.MunicipalityKey(
                        db_constraint=False,
                        db_index=False,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="people.municipality",
                    ),
                ),
            ],
            options={
                "verbose_name": "Samtykke",
                "ordering": ["-given_at", "-id"],
                "indexes": [
                    models.Index(
                        fields=["municipality", "citizen", "-given_at"], name="consent_by_citizen"
                    )
                ],
                "constraints": [
                    models.UniqueConstraint(
                        models.F("municipality"),
                        models.F("citizen"),
                        models.F("kind"),
                        condition=models.Q(("withdrawn_at__isnull", True)),
                        name="one_standing_consent",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("withdrawn_at__isnull", True), ("withdrawn_how", "")),
                            models.Q(
                                ("withdrawn_at__gte", models.F("given_at")),
                                models.Q(("withdrawn_how", ""), _negated=True),
                            ),
                            _connector="OR",
                        ),
                        name="consent_withdrawn_after_given",
                    ),
                ],
            },
        ),
    ]
