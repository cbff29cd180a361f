"""The journal, hearings and decisions follow a case to another municipality, when the offer
lists them.

Every column goes along; keys are made anew from the old key and the offer, as the facts' are
(facts 0004), so a decision still has its hearing and a wrong entry what took its place. Drafts
stay, and so does what is kept from the citizen for a third party's sake, with the entries it took
the place of.
"""

from django.db import migrations

ARGUMENTS = "(uuid, uuid, uuid, uuid, text, timestamptz)"

CREATE = f"""
CREATE FUNCTION public.records_follow_transfer(
  the_offer uuid, old_journey uuid, new_journey uuid, new_citizen uuid, by_name text,
  at timestamptz
) RETURNS void LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
DECLARE
  offer public.journeys_transfer;
  entries uuid[];
  kind text;
  names text;
  taken text;
BEGIN
  SELECT * INTO offer FROM public.journeys_transfer WHERE id = the_offer;
  IF NOT offer.includes_records THEN RETURN; END IF;
  WITH RECURSIVE open AS (
    SELECT e.id, e.superseded_by_id FROM public.records_journalentry e
    WHERE e.journey_id = old_journey AND e.final_at IS NOT NULL AND e.withheld_reason = ''
  ), follows AS (
    SELECT o.id FROM open o WHERE o.superseded_by_id IS NULL
    UNION ALL
    SELECT o.id FROM open o JOIN follows f ON o.superseded_by_id = f.id
  )
  SELECT coalesce(array_agg(id), ARRAY[]::uuid[]) INTO entries FROM follows;

  FOREACH kind IN ARRAY ARRAY['journalentry', 'hearing', 'decision'] LOOP
    SELECT string_agg(quote_ident(attname), ', ' ORDER BY attnum),
        string_agg(CASE
          WHEN attname = 'journey_id' THEN '$5'
          WHEN attname = 'submission_id' THEN 'NULL::uuid'
          WHEN attname IN ('superseded_by_id', 'hearing_id') THEN
            format('md5(r.%I::text || $3::text)::uuid', attname)
          ELSE 'r.' || quote_ident(attname) END, ', ' ORDER BY attnum)
      INTO names, taken FROM pg_attribute
      WHERE attrelid = format('public.records_%s', kind)::regclass AND attnum > 0
        AND NOT attisdropped AND attname NOT IN ('id', 'municipality_id', 'citizen_id');
    EXECUTE format('INSERT INTO public.records_%s (id, municipality_id, citizen_id, %s)
      SELECT md5(r.id::text || $3::text)::uuid, $2, $1, %s FROM public.records_%s r
      WHERE r.journey_id = $4 AND %s', kind, names, taken, kind,
        CASE kind WHEN 'journalentry' THEN 'r.id = ANY($6)' ELSE '$6 IS NOT NULL' END)
      USING new_citizen, offer.to_municipality_id, the_offer, old_journey, new_journey, entries;
  END LOOP;
END $$;
REVOKE ALL ON FUNCTION public.records_follow_transfer{ARGUMENTS} FROM PUBLIC;
"""  # noqa: S608 - no input
DROP = f"DROP FUNCTION public.records_follow_transfer{ARGUMENTS}"


class Migration(migrations.Migration):
    dependencies = [
        ("journeys", "0009_transfer_lists"),
        ("records", "0001_records"),
    ]
    operations = [migrations.RunSQL(CREATE, DROP)]
