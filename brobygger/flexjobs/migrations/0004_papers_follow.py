"""What was written at a follow-up goes along, when the offer lists jobs and locked documents.

Runs after ``flexjobs_follow_transfer`` (they are called by name), which gave the follow-ups their
new keys. Snapshot, fingerprint and sealed file stay what they were, as rehabilitation's (0005) do.
"""

from django.db import migrations

ARGUMENTS = "(uuid, uuid, uuid, uuid, text, timestamptz)"

CREATE = f"""
CREATE FUNCTION public.flexjobs_papers_follow_transfer(
  the_offer uuid, old_journey uuid, new_journey uuid, new_citizen uuid, by_name text,
  at timestamptz
) RETURNS void LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
DECLARE
  offer public.journeys_transfer;
  kind text;
  names text;
  moved uuid[];
BEGIN
  SELECT * INTO offer FROM public.journeys_transfer WHERE id = the_offer;
  IF NOT (offer.includes_jobs AND offer.includes_documents) THEN RETURN; END IF;
  SELECT coalesce(array_agg(d.id), ARRAY[]::uuid[]) INTO moved
    FROM public.documents_document d
    JOIN public.flexjobs_followup f ON f.id = d.subject_id
    WHERE f.journey_id = old_journey AND f.held_on IS NOT NULL AND d.state = 'locked'
      AND d.kind = 'flexjob_follow_up';
  SELECT string_agg(quote_ident(attname), ', ' ORDER BY attnum) INTO names FROM pg_attribute
    WHERE attrelid = 'public.documents_document'::regclass AND attnum > 0 AND NOT attisdropped
      AND attname NOT IN ('id', 'municipality_id', 'citizen_id', 'subject_id');
  EXECUTE format('INSERT INTO public.documents_document
    (id, municipality_id, citizen_id, subject_id, %s)
    SELECT md5(id::text || $3::text)::uuid, $2, $1, md5(subject_id::text || $3::text)::uuid, %s
    FROM public.documents_document WHERE id = ANY($4)', names, names)
    USING new_citizen, offer.to_municipality_id, the_offer, moved;
  FOREACH kind IN ARRAY ARRAY['field', 'row', 'attachment']
  LOOP
    SELECT string_agg(quote_ident(attname), ', ' ORDER BY attnum) INTO names FROM pg_attribute
      WHERE attrelid = format('public.documents_%s', kind)::regclass AND attnum > 0
        AND NOT attisdropped
        AND attname NOT IN ('id', 'municipality_id', 'citizen_id', 'document_id');
    EXECUTE format('INSERT INTO public.documents_%s
      (id, municipality_id, citizen_id, document_id, %s)
      SELECT md5(id::text || $3::text)::uuid, $2, $1, md5(document_id::text || $3::text)::uuid, %s
      FROM public.documents_%s WHERE document_id = ANY($4)', kind, names, names, kind)
      USING new_citizen, offer.to_municipality_id, the_offer, moved;
  END LOOP;
END $$;
REVOKE ALL ON FUNCTION public.flexjobs_papers_follow_transfer{ARGUMENTS} FROM PUBLIC;
"""
DROP = f"DROP FUNCTION public.flexjobs_papers_follow_transfer{ARGUMENTS}"


class Migration(migrations.Migration):
    dependencies = [
        ("documents", "0003_walled_indexes"),
        ("flexjobs", "0003_second_job"),
        ("journeys", "0009_transfer_lists"),
    ]
    operations = [migrations.RunSQL(CREATE, DROP)]
