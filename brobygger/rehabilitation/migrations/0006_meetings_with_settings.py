"""What a municipality says of meetings moves to its settings, where the duties read it."""

from django.db import migrations


def move(apps, schema_editor):
    settings = apps.get_model("journeys", "JourneySettings").objects
    for said in apps.get_model("rehabilitation", "MeetingDuty").objects.order_by("from_day"):
        row, _made = settings.get_or_create(municipality_id=said.municipality_id)
        row.meetings[said.from_day.isoformat()] = said.duty
        row.save(update_fields=["meetings"])


def move_back(apps, schema_editor):
    duties = apps.get_model("rehabilitation", "MeetingDuty").objects
    for row in apps.get_model("journeys", "JourneySettings").objects.exclude(meetings={}):
        for day, duty in row.meetings.items():
            duties.create(municipality_id=row.pk, from_day=day, duty=duty)


class Migration(migrations.Migration):
    dependencies = [
        ("journeys", "0011_meetings"),
        ("rehabilitation", "0005_follow_transfer"),
    ]

    operations = [
        migrations.RunPython(move, move_back),
        migrations.DeleteModel(name="MeetingDuty"),
    ]
