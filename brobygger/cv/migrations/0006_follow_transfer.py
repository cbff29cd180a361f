"""What stands beside the facts in a CV follows a case to another municipality, with the facts.

Keys are made anew as the facts' are (facts 0004), so that ties to job goals, work and abilities
hold; what is tied to something removed stays behind. Texts the citizen has written there already
stay. Whether companies may find the CV is chosen anew: nobody becomes searchable by moving.
"""

from django.db import migrations

ARGUMENTS = "(uuid, uuid, uuid, uuid, text, timestamptz)"

CREATE = f"""
CREATE FUNCTION public.cv_follow_transfer(
  the_offer uuid, old_journey uuid, new_journey uuid, new_citizen uuid, by_name text,
  at timestamptz
) RETURNS void LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
DECLARE
  offer public.journeys_transfer;
  old_citizen uuid;
  kind text;
  names text;
  taken text;
  wanted text;
  tie record;
BEGIN
  SELECT * INTO offer FROM public.journeys_transfer WHERE id = the_offer;
  IF NOT offer.includes_facts THEN RETURN; END IF;
  SELECT citizen_id INTO old_citizen FROM public.journeys_journey WHERE id = old_journey;
  FOREACH kind IN ARRAY ARRAY['cvreference', 'cvlink', 'grounding'] LOOP
    EXECUTE format('UPDATE public.cv_%s SET removed_at = $1, removed_by_name = $2
      WHERE citizen_id = $3 AND removed_at IS NULL', kind)
      USING at, coalesce(nullif(by_name, ''), '–'), new_citizen;
  END LOOP;
  EXECUTE 'UPDATE public.cv_jobtarget SET removed_at = $1
    WHERE citizen_id = $2 AND removed_at IS NULL' USING at, new_citizen;
  FOREACH kind IN ARRAY ARRAY['cvprofile', 'presentationcv', 'abcstrategy', 'cvreference',
    'cvlink', 'grounding', 'jobtarget', 'skilluse', 'hiddenemployer']
  LOOP
    SELECT string_agg(quote_ident(attname), ', ' ORDER BY attnum),
        string_agg(CASE
          WHEN attname = 'goal_id' THEN
            '(SELECT md5(g.id::text || $4::text)::uuid FROM public.facts_jobgoal g
              WHERE g.id = r.goal_id AND g.removed_at IS NULL)'
          WHEN attname IN ('ability_id', 'experience_id') THEN
            format('md5(r.%I::text || $4::text)::uuid', attname)
          WHEN attname = 'wants_searchable' THEN 'false'
          WHEN attname = 'chosen_at' THEN 'NULL'
          WHEN attname = 'chosen_by_name' THEN ''''''
          ELSE 'r.' || quote_ident(attname) END, ', ' ORDER BY attnum)
      INTO names, taken FROM pg_attribute
      WHERE attrelid = format('public.cv_%s', kind)::regclass AND attnum > 0
        AND NOT attisdropped AND attname NOT IN ('id', 'municipality_id', 'citizen_id');
    wanted := CASE
      WHEN kind IN ('cvprofile', 'presentationcv', 'abcstrategy') THEN
        format('NOT EXISTS (SELECT FROM public.cv_%s t WHERE t.citizen_id = $1)', kind)
      WHEN kind IN ('skilluse', 'hiddenemployer') THEN 'true'
      ELSE 'r.removed_at IS NULL' END;
    FOR tie IN SELECT attname, CASE attname WHEN 'ability_id' THEN 'ability'
        ELSE 'workexperience' END AS target FROM pg_attribute
      WHERE attrelid = format('public.cv_%s', kind)::regclass
        AND attname IN ('ability_id', 'experience_id')
    LOOP
      wanted := wanted || format(' AND EXISTS (SELECT FROM public.facts_%s f
        WHERE f.id = r.%I AND f.removed_at IS NULL)', tie.target, tie.attname);
    END LOOP;
    EXECUTE format('INSERT INTO public.cv_%s (id, municipality_id, citizen_id, %s)
      SELECT md5(r.id::text || $4::text)::uuid, $2, $1, %s FROM public.cv_%s r
      WHERE r.citizen_id = $3 AND %s', kind, names, taken, kind, wanted)
      USING new_citizen, offer.to_municipality_id, old_citizen, the_offer;
  END LOOP;
END $$;
REVOKE ALL ON FUNCTION public.cv_follow_transfer{ARGUMENTS} FROM PUBLIC;
"""  # noqa: S608 - no input
DROP = f"DROP FUNCTION public.cv_follow_transfer{ARGUMENTS}"


class Migration(migrations.Migration):
    dependencies = [
        ("cv", "0005_bank_storage"),
        ("facts", "0004_follow_transfer"),
        ("journeys", "0008_transfer_followers"),
    ]
    operations = [migrations.RunSQL(CREATE, DROP)]
