"""One statement writes down a look at any number of citizens, planned once a connection.

It runs as whoever calls it, so that row-level security holds for what it reads and writes. Those
the same person saw on the same page since ``since`` are left out; a page of one citizen takes the
reason stated for looking from the grant it opened.
"""

from django.db import migrations

ARGUMENTS = "(uuid[], uuid, text, uuid, text, text, text, text, timestamptz, timestamptz)"

CREATE = """
CREATE FUNCTION public.access_record_look(
  citizens uuid[], by_user uuid, by_name text, by_employee uuid, by_role text, in_municipality text,
  on_page text, stated_reason text, at timestamptz, since timestamptz
) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  WITH fresh AS (
    SELECT unnest(citizens) AS citizen
    EXCEPT
    SELECT citizen_id FROM public.access_viewedcitizen
    WHERE municipality_id = in_municipality AND citizen_id = ANY(citizens)
    AND user_id = by_user AND page = on_page AND seen_at > since
  ), shown AS (
    INSERT INTO public.access_view (municipality_id, seen_at, user_id, name, role, workplace, page,
                                    reason, transaction_id)
    SELECT in_municipality, at, by_user, by_name, by_role, m.name, on_page,
           coalesce(nullif(stated_reason, ''), (
             SELECT g.reason FROM public.access_grant g WHERE g.municipality_id = in_municipality
             AND cardinality(citizens) = 1 AND g.citizen_id = citizens[1]
             AND g.employee_id = by_employee AND g.role = by_role
             AND g.cause = 'reason' AND g.starts_at <= at AND g.ends_at > at
             ORDER BY g.starts_at DESC LIMIT 1), ''),
           pg_current_xact_id()::text::bigint
    FROM public.people_municipality m
    WHERE m.code = in_municipality AND EXISTS (SELECT 1 FROM fresh)
    RETURNING id
  )
  INSERT INTO public.access_viewedcitizen (municipality_id, view_id, citizen_id, user_id, page,
                                           seen_at)
  SELECT in_municipality, shown.id, fresh.citizen, by_user, on_page, at FROM shown, fresh;
END $$;
"""


class Migration(migrations.Migration):
    """Make the function."""

    dependencies = [("access", "0006_grants_read_from_the_index")]

    operations = [
        migrations.RunSQL(CREATE, f"DROP FUNCTION public.access_record_look{ARGUMENTS}"),
    ]
