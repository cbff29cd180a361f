"""The one way through the wall: copying a case to the municipality that accepts it.

The function belongs to the owner and reads past row-level security, so it asks itself what
the policies would: an open offer, to the municipality that acts, by nobody's citizen. What
both sides listed is what it names: who the citizen is and how to reach them, the events
that tell how the journey stands, and, when the offer says so, the timeline with its notes.
Notes kept back for a third party never go along.
"""

from django.db import migrations

from brobygger.access.wall import application_role

ARGUMENTS = "(uuid, uuid, uuid, text, timestamptz, date)"

CREATE = f"""
CREATE FUNCTION public.journeys_accept_transfer(
  the_offer uuid, new_citizen uuid, new_journey uuid, by_name text, at timestamptz, day date
) RETURNS void LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
  offer public.journeys_transfer;
  old public.journeys_journey;
  citizen uuid;
  stamp text := lpad(to_hex((extract(epoch FROM at) * 1000)::bigint), 12, '0');
BEGIN
  SELECT j.* INTO old FROM public.journeys_journey j
    JOIN public.journeys_transfer t ON t.journey_id = j.id
      AND t.from_municipality_id = j.municipality_id
    WHERE t.id = the_offer FOR UPDATE OF j;
  SELECT * INTO offer FROM public.journeys_transfer WHERE id = the_offer FOR UPDATE;
  IF old.id IS NULL OR old.state = 'ended' OR offer.state <> 'offered'
    OR offer.to_municipality_id <> coalesce(current_setting('brobygger.municipality', true), '')
    OR coalesce(current_setting('brobygger.citizen', true), '') <> ''
  THEN RAISE EXCEPTION 'no open offer to this municipality'; END IF;

  INSERT INTO public.people_citizen (id, municipality_id, name, sort_key, cpr_encrypted,
      cpr_fingerprint, born_on, address, postal_code, city, phone, email, has_protected_address,
      is_exempt_from_digital_mail, interpreter_language, revision)
    SELECT new_citizen, offer.to_municipality_id, name, sort_key, cpr_encrypted,
      cpr_fingerprint, born_on, address, postal_code, city, phone, email, has_protected_address,
      is_exempt_from_digital_mail, interpreter_language, 0
    FROM public.people_citizen WHERE id = old.citizen_id
    ON CONFLICT (municipality_id, cpr_fingerprint) DO UPDATE SET
      (name, sort_key, address, postal_code, city, phone, email, has_protected_address,
       is_exempt_from_digital_mail, interpreter_language, closed_on, revision)
      = (excluded.name, excluded.sort_key, excluded.address, excluded.postal_code, excluded.city,
       excluded.phone, excluded.email, excluded.has_protected_address,
       excluded.is_exempt_from_digital_mail, excluded.interpreter_language, NULL,
       people_citizen.revision + 1)
    RETURNING id INTO citizen;

  INSERT INTO public.journeys_journey (id, municipality_id, citizen_id, programme, version,
      target_group, state, phase, started_on, phase_started_on, end_reason, last_event_at,
      is_marked, citizen_sort_key, revision)
    VALUES (new_journey, offer.to_municipality_id, citizen, old.programme, old.version,
      old.target_group, old.state, old.phase, old.started_on, old.phase_started_on, '', at,
      false, old.citizen_sort_key, 0);

  INSERT INTO public.journeys_event (id, municipality_id, citizen_id, journey_id, kind,
      happened_on, recorded_at, recorded_by_name, role, facts, note, reason, withheld_reason,
      correction_reason)
    SELECT (stamp || '7' || left(place, 3) || '8' || right(place, 3)
        || left(replace(gen_random_uuid()::text, '-', ''), 12))::uuid,
      offer.to_municipality_id, citizen, new_journey, kind, happened_on, recorded_at,
      recorded_by_name, role,
      CASE WHEN offer.includes_events THEN facts - 'talk' ELSE facts - 'talk' - 'topics' END,
      CASE WHEN offer.includes_events AND withheld_reason = '' THEN note ELSE '' END,
      CASE WHEN offer.includes_events THEN reason ELSE '' END, '', ''
    FROM (
      SELECT *, lpad(to_hex(row_number() OVER (ORDER BY happened_on, recorded_at, id)), 6, '0')
        AS place
      FROM public.journeys_event
      WHERE journey_id = old.id AND superseded_by_id IS NULL
    ) told
    WHERE kind IN ('journey_started', 'phase_entered', 'contact_held', 'flexjob_granted',
      'meeting_held', 'material_sent', 'artefact_recorded', 'flexjob_started',
      'flexjob_hours_changed', 'flexjob_ended', 'internship_started', 'internship_ended',
      'follow_up_held', 'screened', 'reassessed', 'mark_set', 'mark_ended', 'match_group_set',
      'paused', 'resumed')
      OR (offer.includes_events AND withheld_reason = ''
        AND kind IN ('note_written', 'step_ticked', 'step_cleared'));

  INSERT INTO public.journeys_event (id, municipality_id, citizen_id, journey_id, kind,
      happened_on, recorded_at, recorded_by_name, role, facts, note, reason, withheld_reason,
      correction_reason)
    VALUES ((stamp || '7fff8fff' || left(replace(gen_random_uuid()::text, '-', ''), 12))::uuid,
      offer.from_municipality_id, old.citizen_id, old.id, 'journey_ended', day, at, by_name, '',
      jsonb_build_object('end_reason', 'moved', 'municipality', offer.to_municipality_id),
      '', offer.reason, '', '');

  UPDATE public.journeys_journey SET state = 'ended', ended_on = day, end_reason = 'moved',
    last_event_at = at WHERE id = old.id;
  UPDATE public.people_citizen SET closed_on = day WHERE id = old.citizen_id;
  DELETE FROM public.access_grant WHERE citizen_id = old.citizen_id AND starts_at > at;
  UPDATE public.access_grant SET ends_at = at
    WHERE citizen_id = old.citizen_id AND (ends_at IS NULL OR ends_at > at);
  UPDATE public.access_user SET citizen_id = citizen, municipality_id = offer.to_municipality_id
    WHERE citizen_id = old.citizen_id
      AND NOT EXISTS (SELECT 1 FROM public.access_user WHERE citizen_id = citizen);
  UPDATE public.journeys_transfer SET state = 'accepted', new_journey_id = new_journey,
    answered_at = at, answered_by_name = by_name WHERE id = offer.id;
END $$;
REVOKE ALL ON FUNCTION public.journeys_accept_transfer{ARGUMENTS} FROM PUBLIC;
GRANT EXECUTE ON FUNCTION public.journeys_accept_transfer{ARGUMENTS} TO {application_role()};
"""
DROP = f"DROP FUNCTION public.journeys_accept_transfer{ARGUMENTS}"


class Migration(migrations.Migration):
    dependencies = [
        ("access", "0001_initial"),
        ("journeys", "0003_corrected_events"),
        ("people", "0001_initial"),
    ]
    operations = [migrations.RunSQL(CREATE, DROP)]
