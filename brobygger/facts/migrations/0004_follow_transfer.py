"""The facts follow a case to another municipality, when the offer lists them.

Every column goes along, also those added later; keys are made anew from the old key and the
offer, so that what refers to another fact still does. Facts the citizen already has there, from
living there before, give way to those that come.
"""

from django.db import migrations

ARGUMENTS = "(uuid, uuid, uuid, uuid, text, timestamptz)"

CREATE = f"""
CREATE FUNCTION public.facts_follow_transfer(
  the_offer uuid, old_journey uuid, new_journey uuid, new_citizen uuid, by_name text,
  at timestamptz
) RETURNS void LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
DECLARE
  offer public.journeys_transfer;
  old_citizen uuid;
  kind text;
  names text;
  taken text;
BEGIN
  SELECT * INTO offer FROM public.journeys_transfer WHERE id = the_offer;
  IF NOT offer.includes_facts THEN RETURN; END IF;
  SELECT citizen_id INTO old_citizen FROM public.journeys_journey WHERE id = old_journey;
  FOREACH kind IN ARRAY ARRAY['worktask', 'accommodation', 'jobgoal', 'progressiongoal',
    'workexperience', 'education', 'ability', 'language', 'licence', 'interest']
  LOOP
    EXECUTE format('UPDATE public.facts_%s SET removed_at = $1, removed_by_name = $2
      WHERE citizen_id = $3 AND removed_at IS NULL', kind)
      USING at, coalesce(nullif(by_name, ''), '–'), new_citizen;
    SELECT string_agg(quote_ident(attname), ', ' ORDER BY attnum),
        string_agg(CASE attname WHEN 'task_id' THEN 'md5(task_id::text || $4::text)::uuid'
          ELSE quote_ident(attname) END, ', ' ORDER BY attnum)
      INTO names, taken FROM pg_attribute
      WHERE attrelid = format('public.facts_%s', kind)::regclass AND attnum > 0
        AND NOT attisdropped AND attname NOT IN ('id', 'municipality_id', 'citizen_id');
    EXECUTE format('INSERT INTO public.facts_%s (id, municipality_id, citizen_id, %s)
      SELECT md5(id::text || $4::text)::uuid, $2, $1, %s FROM public.facts_%s
      WHERE citizen_id = $3 AND removed_at IS NULL', kind, names, taken, kind)
      USING new_citizen, offer.to_municipality_id, old_citizen, the_offer;
  END LOOP;
END $$;
REVOKE ALL ON FUNCTION public.facts_follow_transfer{ARGUMENTS} FROM PUBLIC;
"""
DROP = f"DROP FUNCTION public.facts_follow_transfer{ARGUMENTS}"


class Migration(migrations.Migration):
    dependencies = [
        ("facts", "0003_job_track"),
        ("journeys", "0008_transfer_followers"),
    ]
    operations = [migrations.RunSQL(CREATE, DROP)]
