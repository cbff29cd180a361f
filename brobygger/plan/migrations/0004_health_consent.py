"""Health limits stand on the citizen's consent alone; what stood here becomes one.

A yes kept here and answered nowhere else is carried over as a yes to an earlier text (version 0),
so that the citizen is shown the new one. Whatever the citizen said last holds: a yes taken back
on the consents' page empties the texts, one taken back here ends the consent.
"""

from django.db import migrations

KIND = "health_limits"

CARRY_OVER = f"""
CREATE TEMPORARY TABLE of_health AS
  SELECT h.id, h.municipality_id, h.citizen_id, h.withdrawn_on IS NOT NULL AS is_withdrawn,
    h.changed_at, h.changed_by_name, h.consent,
    h.consented_on::timestamp AT TIME ZONE 'Europe/Copenhagen' AS given_at,
    CASE WHEN h.consent = 'Borgeren selv' THEN 'page' ELSE 'spoken' END AS how
  FROM plan_healthlimits h WHERE h.revision > 0;

UPDATE access_consent c SET withdrawn_at = h.changed_at, withdrawn_by_name = h.changed_by_name,
    withdrawn_how = h.how
  FROM of_health h
  WHERE c.citizen_id = h.citizen_id AND c.kind = '{KIND}' AND c.withdrawn_at IS NULL
    AND h.is_withdrawn AND c.given_at <= h.changed_at;

UPDATE plan_healthlimits p SET description = '', impossible_tasks = '', documentation = '',
    is_documented = false
  FROM of_health h, access_consent c
  WHERE p.id = h.id AND NOT h.is_withdrawn AND c.citizen_id = h.citizen_id
    AND c.kind = '{KIND}' AND c.withdrawn_how <> 'replaced' AND c.withdrawn_at >= h.given_at
    AND NOT EXISTS (SELECT FROM access_consent s WHERE s.citizen_id = h.citizen_id
      AND s.kind = '{KIND}' AND s.withdrawn_at IS NULL);

INSERT INTO access_consent (id, municipality_id, citizen_id, kind, version, text, given_at,
    given_by_name, given_how, withdrawn_at, withdrawn_by_name, withdrawn_how)
  SELECT gen_random_uuid(), h.municipality_id, h.citizen_id, '{KIND}', 0,
    'Mit helbred må stå i Min Plan. ' || h.consent, h.given_at, h.changed_by_name, h.how,
    CASE WHEN h.is_withdrawn THEN greatest(h.changed_at, h.given_at) END,
    CASE WHEN h.is_withdrawn THEN h.changed_by_name ELSE '' END,
    CASE WHEN h.is_withdrawn THEN h.how ELSE '' END
  FROM of_health h
  WHERE NOT EXISTS (SELECT FROM access_consent c WHERE c.citizen_id = h.citizen_id
    AND c.kind = '{KIND}' AND (c.withdrawn_at IS NULL OR c.withdrawn_at >= h.given_at));

DROP TABLE of_health;
"""  # noqa: S608 - no input


class Migration(migrations.Migration):
    dependencies = [
        ("access", "0006_grants_read_from_the_index"),
        ("plan", "0003_follow_transfer"),
    ]
    operations = [
        migrations.RunSQL(CARRY_OVER, migrations.RunSQL.noop),
        migrations.RemoveConstraint("healthlimits", "withdrawn_limits_are_empty"),
        migrations.RemoveField("healthlimits", "consented_on"),
        migrations.RemoveField("healthlimits", "consent"),
        migrations.RemoveField("healthlimits", "withdrawn_on"),
    ]
