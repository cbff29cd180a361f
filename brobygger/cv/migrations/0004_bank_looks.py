"""Who looked in the CV bank, written in the log of each municipality (cv/bank/looks.py).

The function belongs to the owner, so that it reaches every municipality's log: a page of hits is
from many, and an employer has none. It only adds, as the log's own door does, for keys that are in
the bank now; the same looker, citizen and page within ten minutes adds nothing. It returns nothing,
so that it cannot tell whose a key is.
"""

from django.db import migrations

from brobygger.access.wall import application_role

ARGUMENTS = "(uuid[], uuid, text, text, text, text, text, timestamptz, timestamptz)"
CREATE = f"""
ALTER TABLE cv_bankcv SET (toast_tuple_target = 128);
CREATE FUNCTION public.cv_record_bank_looks(
  keys uuid[], looker uuid, looker_name text, looker_role text, works_at text, shown_page text,
  why text, at timestamptz, since timestamptz
) RETURNS void LANGUAGE sql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
  WITH found AS (
    SELECT municipality_id, citizen_id FROM public.cv_bankplace WHERE key = ANY(keys)
    UNION SELECT municipality_id, citizen_id FROM public.cv_inquiry WHERE key = ANY(keys)
  ), fresh AS (
    SELECT p.municipality_id, p.citizen_id FROM found p
    WHERE NOT EXISTS (
      SELECT 1 FROM public.access_viewedcitizen seen
      WHERE seen.municipality_id = p.municipality_id AND seen.citizen_id = p.citizen_id
        AND seen.user_id = looker AND seen.page = shown_page AND seen.seen_at > since)
  ), shown AS (
    INSERT INTO public.access_view (municipality_id, seen_at, user_id, name, role, workplace, page,
                                    reason, transaction_id)
    SELECT DISTINCT municipality_id, at, looker, looker_name, looker_role, works_at, shown_page,
           why, pg_current_xact_id()::text::bigint FROM fresh
    RETURNING id, municipality_id
  )
  INSERT INTO public.access_viewedcitizen (municipality_id, view_id, citizen_id, user_id, page,
                                           seen_at)
  SELECT fresh.municipality_id, shown.id, fresh.citizen_id, looker, shown_page, at
  FROM fresh JOIN shown ON shown.municipality_id = fresh.municipality_id
$$;
REVOKE ALL ON FUNCTION public.cv_record_bank_looks{ARGUMENTS} FROM PUBLIC;
GRANT EXECUTE ON FUNCTION public.cv_record_bank_looks{ARGUMENTS} TO {application_role()};
"""
DROP = f"DROP FUNCTION public.cv_record_bank_looks{ARGUMENTS}"


class Migration(migrations.Migration):
    dependencies = [
        ("access", "0004_company_role"),
        ("cv", "0003_bank"),
    ]
    operations = [migrations.RunSQL(CREATE, DROP)]
