"""The search vectors stay in the row: fetched from beside the table they cost more than all else.

The index of hours goes: hours fit too many for it to be quicker than reading on.
"""

from django.db import migrations

STORE = """
ALTER TABLE cv_bankcv RESET (toast_tuple_target);
ALTER TABLE cv_bankcv ALTER COLUMN words SET STORAGE MAIN;
ALTER TABLE cv_bankcv ALTER COLUMN skills SET STORAGE MAIN;
"""


class Migration(migrations.Migration):
    dependencies = [
        ("cv", "0004_bank_looks"),
    ]

    operations = [
        migrations.RemoveIndex(model_name="bankcv", name="bankcv_hours"),
        migrations.RunSQL(STORE, migrations.RunSQL.noop),
    ]
