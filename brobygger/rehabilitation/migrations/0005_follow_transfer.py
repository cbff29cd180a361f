"""The plan's locked documents follow a case to another municipality, when the offer lists them.

The snapshot, its fingerprint and the sealed file stay what they were; both rows name the same
file. A municipality's own wording does not come along, so a new version there is written in the
receiver's. Drafts and comments stay behind.
"""

from django.db import migrations

ARGUMENTS = "(uuid, uuid, uuid, uuid, text, timestamptz)"

CREATE = f"""
CREATE FUNCTION public.rehabilitation_follow_transfer(
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
  IF NOT offer.includes_documents THEN RETURN; END IF;
  SELECT coalesce(array_agg(d.id), ARRAY[]::uuid[]) INTO moved FROM public.documents_document d
    WHERE d.subject_id = old_journey AND d.state = 'locked'
      AND d.kind IN ('preparatory_part', 'recommendation');
  SELECT string_agg(quote_ident(attname), ', ' ORDER BY attnum) INTO names FROM pg_attribute
    WHERE attrelid = 'public.documents_document'::regclass AND attnum > 0 AND NOT attisdropped
      AND attname NOT IN ('id', 'municipality_id', 'citizen_id', 'subject_id', 'rule_set');
  EXECUTE format('INSERT INTO public.documents_document
    (id, municipality_id, citizen_id, subject_id, rule_set, %s)
    SELECT md5(id::text || $4::text)::uuid, $2, $1, $3,
      CASE WHEN rule_set LIKE ''own-%%'' THEN ''standard'' ELSE rule_set END, %s
    FROM public.documents_document WHERE id = ANY($5)', names, names)
    USING new_citizen, offer.to_municipality_id, new_journey, the_offer, moved;
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
REVOKE ALL ON FUNCTION public.rehabilitation_follow_transfer{ARGUMENTS} FROM PUBLIC;
"""
DROP = f"DROP FUNCTION public.rehabilitation_follow_transfer{ARGUMENTS}"


class Migration(migrations.Migration):
    dependencies = [
        ("documents", "0003_walled_indexes"),
        ("facts", "0004_follow_transfer"),
        ("journeys", "0008_transfer_followers"),
        ("rehabilitation", "0004_settings_and_returns"),
    ]
    operations = [migrations.RunSQL(CREATE, DROP)]
