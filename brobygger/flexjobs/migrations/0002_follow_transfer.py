"""Flex-jobs follow a case to another municipality, when the offer lists them.

Every column goes along; keys are made anew from the old key and the offer, as the facts' are
(facts 0004). A job's own ``key`` stays, for the journey's events name it. The events of this room
that tell what is agreed but not yet so (a first day, a step) come with the rows, and so do their
duties. The company is the same everywhere; its contact person is known anew, without an account,
unless the receiver knows somebody of that name there. A follow-up that is not held yet stays: its
text is a draft.
"""

from django.db import migrations

ARGUMENTS = "(uuid, uuid, uuid, uuid, text, timestamptz)"

CREATE = f"""
CREATE FUNCTION public.flexjobs_follow_transfer(
  the_offer uuid, old_journey uuid, new_journey uuid, new_citizen uuid, by_name text,
  at timestamptz
) RETURNS void LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
DECLARE
  offer public.journeys_transfer;
  -- Before those the journey itself copies, when two happened at once.
  stamp text := lpad(to_hex((extract(epoch FROM at) * 1000)::bigint - 1), 12, '0');
  kind text;
  names text;
  taken text;
BEGIN
  SELECT * INTO offer FROM public.journeys_transfer WHERE id = the_offer;
  IF NOT offer.includes_jobs THEN RETURN; END IF;

  INSERT INTO public.journeys_event (id, municipality_id, citizen_id, journey_id, kind,
      happened_on, recorded_at, recorded_by_name, role, facts, note, reason, withheld_reason,
      correction_reason)
    SELECT (stamp || '7' || left(place, 3) || '8' || right(place, 3)
        || left(replace(gen_random_uuid()::text, '-', ''), 12))::uuid,
      offer.to_municipality_id, new_citizen, new_journey, told.kind, happened_on, recorded_at,
      recorded_by_name, role, facts,
      CASE WHEN offer.includes_events AND withheld_reason = '' THEN note ELSE '' END,
      CASE WHEN offer.includes_events THEN reason ELSE '' END, '', ''
    FROM (
      SELECT *, lpad(to_hex(row_number() OVER (ORDER BY happened_on, recorded_at, id)), 6, '0')
        AS place
      FROM public.journeys_event
      WHERE journey_id = old_journey AND superseded_by_id IS NULL
    ) told
    WHERE told.kind IN ('flexjob_agreed', 'hours_planned', 'hours_dropped', 'grant_followed_up',
      'second_job_offered');
  UPDATE public.journeys_event e SET facts = jsonb_set(e.facts, '{{step}}',
      to_jsonb(md5((e.facts ->> 'step') || the_offer::text)::uuid))
    WHERE e.journey_id = new_journey AND e.facts ->> 'step' IS NOT NULL
      AND e.kind IN ('hours_planned', 'hours_dropped', 'flexjob_hours_changed');

  INSERT INTO public.people_contactperson (id, municipality_id, company_id, unit_id, name,
      sort_key, title, part, email, phone, account, ended_on)
    SELECT DISTINCT md5(c.id::text || the_offer::text)::uuid, offer.to_municipality_id,
      c.company_id, c.unit_id, c.name, c.sort_key, c.title, c.part, c.email, c.phone, NULL::uuid,
      c.ended_on
    FROM public.people_contactperson c
    JOIN public.flexjobs_employment j ON j.contact_id = c.id
    WHERE j.journey_id = old_journey AND NOT EXISTS (
      SELECT FROM public.people_contactperson known
      WHERE known.municipality_id = offer.to_municipality_id
        AND known.company_id = c.company_id AND upper(known.name) = upper(c.name)
        AND known.ended_on IS NULL);

  FOREACH kind IN ARRAY ARRAY['employment', 'terms', 'plannedstep', 'followup'] LOOP
    SELECT string_agg(quote_ident(attname), ', ' ORDER BY attnum),
        string_agg(CASE
          WHEN attname = 'journey_id' THEN '$5'
          WHEN attname = 'employment_id' THEN 'md5(r.employment_id::text || $3::text)::uuid'
          WHEN attname = 'contact_id' THEN
            '(SELECT coalesce((SELECT known.id FROM public.people_contactperson known
                WHERE known.municipality_id = $2 AND known.company_id = c.company_id
                  AND upper(known.name) = upper(c.name) AND known.ended_on IS NULL
                ORDER BY known.id LIMIT 1), md5(c.id::text || $3::text)::uuid)
              FROM public.people_contactperson c WHERE c.id = r.contact_id)'
          WHEN attname = 'event_id' THEN
            '(SELECT e.id FROM public.journeys_event o JOIN public.journeys_event e
                ON e.journey_id = $5 AND e.kind = o.kind AND e.happened_on = o.happened_on
                AND e.recorded_at = o.recorded_at
                AND e.facts ->> ''employment'' = o.facts ->> ''employment''
              WHERE o.id = r.event_id ORDER BY e.id LIMIT 1)'
          ELSE 'r.' || quote_ident(attname) END, ', ' ORDER BY attnum)
      INTO names, taken FROM pg_attribute
      WHERE attrelid = format('public.flexjobs_%s', kind)::regclass AND attnum > 0
        AND NOT attisdropped AND attname NOT IN ('id', 'municipality_id', 'citizen_id');
    EXECUTE format('INSERT INTO public.flexjobs_%s (id, municipality_id, citizen_id, %s)
      SELECT md5(r.id::text || $3::text)::uuid, $2, $1, %s FROM public.flexjobs_%s r
      WHERE %s', kind, names, taken, kind, CASE kind
        WHEN 'employment' THEN 'r.journey_id = $4'
        WHEN 'followup' THEN 'r.journey_id = $4 AND r.held_on IS NOT NULL'
        ELSE 'EXISTS (SELECT FROM public.flexjobs_employment j
          WHERE j.id = r.employment_id AND j.journey_id = $4)' END)
      USING new_citizen, offer.to_municipality_id, the_offer, old_journey, new_journey;
  END LOOP;
END $$;
REVOKE ALL ON FUNCTION public.flexjobs_follow_transfer{ARGUMENTS} FROM PUBLIC;
"""  # noqa: S608 - no input
DROP = f"DROP FUNCTION public.flexjobs_follow_transfer{ARGUMENTS}"


class Migration(migrations.Migration):
    dependencies = [
        ("flexjobs", "0001_employments"),
        ("journeys", "0009_transfer_lists"),
        ("people", "0005_companies"),
    ]
    operations = [migrations.RunSQL(CREATE, DROP)]
