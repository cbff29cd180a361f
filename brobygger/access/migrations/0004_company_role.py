from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        ("access", "0003_consents"),
    ]

    operations = [
        migrations.AddField(
            model_name="user",
            name="company_role",
            field=models.CharField(
                blank=True,
                choices=[
                    ("administrator", "Administrator"),
                    ("recruiter", "Rekrutterer"),
                    ("reader", "Læser"),
                ],
                default="",
                max_length=14,
                verbose_name="Rolle i virksomheden",
            ),
        ),
    ]
