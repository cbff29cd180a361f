"""Rooms above let more than the journey follow a case to another municipality.

A room adds an owner's function named ``<room>_follow_transfer`` with these arguments: the offer,
the old journey, the new one, the citizen's new key, who accepts, and when. Only the accepting
function calls it, in the same transaction and past the wall; the application cannot.
"""

from importlib import import_module

from django.db import migrations, models

accept = import_module("brobygger.journeys.migrations.0004_accept_transfer")

FOLLOW = r"""  FOR follower IN SELECT format('public.%I', proname) FROM pg_proc
    WHERE pronamespace = 'public'::regnamespace AND proname LIKE '%\_follow\_transfer'
      AND pg_get_userbyid(proowner) = current_user
    ORDER BY proname
  LOOP
    EXECUTE format('SELECT %s($1, $2, $3, $4, $5, $6)', follower)
      USING offer.id, old.id, new_journey, citizen, by_name, at;
  END LOOP;
"""
ANSWER = "  UPDATE public.journeys_transfer SET state = 'accepted'"
REPLACE = accept.CREATE.replace("CREATE FUNCTION", "CREATE OR REPLACE FUNCTION")
REPLACE_WITH_FOLLOWERS = REPLACE.replace(
    "  citizen uuid;", "  citizen uuid;\n  follower text;"
).replace(ANSWER, FOLLOW + ANSWER)


class Migration(migrations.Migration):
    dependencies = [("journeys", "0007_calculation_kept")]
    operations = [
        migrations.AddField(
            "transfer",
            "includes_facts",
            models.BooleanField(
                "Mål, CV-oplysninger og skånehensyn følger med", default=False, db_default=False
            ),
        ),
        migrations.AddField(
            "transfer",
            "includes_documents",
            models.BooleanField("Låste dokumenter følger med", default=False, db_default=False),
        ),
        migrations.RunSQL(REPLACE_WITH_FOLLOWERS, REPLACE),
    ]
