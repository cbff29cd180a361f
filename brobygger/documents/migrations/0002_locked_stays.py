"""A locked document cannot be changed, by nobody's SQL: a new version is made instead.

Deleting stays possible, for the day the law asks for it.
"""

from django.db import migrations

FORWARDS = """
CREATE FUNCTION documents_locked_stays() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'document % is locked', OLD.id USING ERRCODE = 'check_violation';
END $$;
CREATE TRIGGER documents_locked_stays BEFORE UPDATE ON documents_document
  FOR EACH ROW WHEN (OLD.state = 'locked') EXECUTE FUNCTION documents_locked_stays();
"""
BACKWARDS = """
DROP TRIGGER documents_locked_stays ON documents_document;
DROP FUNCTION documents_locked_stays();
"""


class Migration(migrations.Migration):

    dependencies = [
        ('documents', '0001_initial'),
    ]

    operations = [
        migrations.RunSQL(FORWARDS, BACKWARDS),
    ]
