from django.db import migrations, models


class Migration(migrations.Migration):

    dependencies = [
        ('journeys', '0010_booked_talks_of_citizens'),
    ]

    operations = [
        migrations.AddField(
            model_name='journeysettings',
            name='meetings',
            field=models.JSONField(default=dict, editable=False),
        ),
    ]
