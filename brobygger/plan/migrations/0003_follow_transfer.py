"""Min Plan follows a case to another municipality, when the offer lists it.

Every column goes along; keys are made anew from the old key and the offer, as the facts' are
(facts 0004), and what refers to another record of the plan still does: within the rows, and within
the versions. Goals and accommodations are facts: ties to them, and the versions that tell of them,
follow only when the offer lists the facts. What health allows was written with a yes given to one
municipality: it stays, and so do the versions that tell of it.

A plan the citizen already has there, from living there before, is continued: its versions stay
in front, and what stood open in it gives way to what comes.
"""

from django.db import migrations

ARGUMENTS = "(uuid, uuid, uuid, uuid, text, timestamptz)"

CREATE = f"""
CREATE FUNCTION public.plan_follow_transfer(
  the_offer uuid, old_journey uuid, new_journey uuid, new_citizen uuid, by_name text,
  at timestamptz
) RETURNS void LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
DECLARE
  offer public.journeys_transfer;
  old public.plan_plan;
  there public.plan_plan;
  old_citizen uuid;
  day date := (at AT TIME ZONE 'Europe/Copenhagen')::date;
  kind text;
  names text;
  taken text;
BEGIN
  SELECT * INTO offer FROM public.journeys_transfer WHERE id = the_offer;
  IF NOT offer.includes_plan THEN RETURN; END IF;
  SELECT citizen_id INTO old_citizen FROM public.journeys_journey WHERE id = old_journey;
  SELECT * INTO old FROM public.plan_plan WHERE citizen_id = old_citizen FOR UPDATE;
  IF old.id IS NULL THEN RETURN; END IF;

  UPDATE public.plan_agreement SET state = 'replaced', answered_on = day,
      answered_by_name = by_name, outcome = 'Afløst af planen, der er flyttet hertil.',
      revision = revision + 1, changed_at = at, changed_by_name = by_name
    WHERE citizen_id = new_citizen AND state = 'open';
  UPDATE public.plan_activity SET ended_on = greatest(starts_on, day),
      revision = revision + 1, changed_at = at, changed_by_name = by_name
    WHERE citizen_id = new_citizen AND ended_on IS NULL;
  UPDATE public.plan_longtext SET settled_at = at, settled_by_name = by_name
    WHERE citizen_id = new_citizen AND settled_at IS NULL;

  SELECT * INTO there FROM public.plan_plan WHERE citizen_id = new_citizen FOR UPDATE;
  IF there.id IS NULL THEN
    INSERT INTO public.plan_plan (id, municipality_id, citizen_id, description, revision, number,
        changed_at, changed_by_name, goals, printed_number, printed_at, is_on_paper)
      VALUES (md5(old.id::text || the_offer::text)::uuid, offer.to_municipality_id, new_citizen,
        '', 0, 0, at, by_name, '{{}}', 0, NULL, false)
      RETURNING * INTO there;
  END IF;
  UPDATE public.plan_plan SET description = old.description, is_on_paper = old.is_on_paper,
      revision = there.revision + old.revision, number = there.number + old.number,
      changed_at = old.changed_at, changed_by_name = old.changed_by_name, told_journey = NULL,
      goals = CASE WHEN offer.includes_facts THEN old.goals ELSE '{{}}' END,
      printed_at = coalesce(old.printed_at, there.printed_at),
      printed_number = CASE WHEN old.printed_number > 0 THEN there.number + old.printed_number
        ELSE there.printed_number END
    WHERE id = there.id;

  FOREACH kind IN ARRAY ARRAY['activity', 'status', 'agreement', 'longtext'] LOOP
    SELECT string_agg(quote_ident(attname), ', ' ORDER BY attnum),
        string_agg(CASE
          WHEN attname IN ('job_goal_id', 'progression_goal_id') THEN
            format('(SELECT md5(g.id::text || $4::text)::uuid FROM public.facts_%s g
              WHERE $5 AND g.id = r.%I AND g.removed_at IS NULL)',
              CASE attname WHEN 'job_goal_id' THEN 'jobgoal' ELSE 'progressiongoal' END, attname)
          WHEN attname = 'talk' THEN
            '(SELECT e.id FROM public.journeys_event o JOIN public.journeys_event e
                ON e.journey_id = $6 AND e.kind = o.kind AND e.happened_on = o.happened_on
                AND e.recorded_at = o.recorded_at
              WHERE o.id = r.talk ORDER BY e.id LIMIT 1)'
          WHEN attname = 'place' THEN
            'CASE WHEN place LIKE ''activity/%/%'' THEN concat_ws(''/'', ''activity'',
              md5(split_part(place, ''/'', 2) || $4::text)::uuid, split_part(place, ''/'', 3))
              ELSE place END'
          WHEN attname IN ('activity_id', 'replaced_by_id', 'superseded_by_id') THEN
            format('md5(r.%I::text || $4::text)::uuid', attname)
          ELSE 'r.' || quote_ident(attname) END, ', ' ORDER BY attnum)
      INTO names, taken FROM pg_attribute
      WHERE attrelid = format('public.plan_%s', kind)::regclass AND attnum > 0
        AND NOT attisdropped AND attname NOT IN ('id', 'municipality_id', 'citizen_id');
    EXECUTE format('INSERT INTO public.plan_%s (id, municipality_id, citizen_id, %s)
      SELECT md5(r.id::text || $4::text)::uuid, $2, $1, %s FROM public.plan_%s r
      WHERE r.citizen_id = $3', kind, names, taken, kind)
      USING new_citizen, offer.to_municipality_id, old_citizen, the_offer, offer.includes_facts,
        new_journey;
  END LOOP;

  INSERT INTO public.plan_change (id, municipality_id, citizen_id, number, verb, subject,
      subject_id, values, reason, at, by, by_name, role)
    SELECT md5(c.id::text || the_offer::text)::uuid, offer.to_municipality_id, new_citizen,
      there.number + c.number, c.verb, c.subject,
      CASE WHEN c.subject IN ('plan', 'goals') THEN there.id
        ELSE md5(c.subject_id::text || the_offer::text)::uuid END,
      c.values || (SELECT coalesce(jsonb_object_agg(tie.key,
          md5(tie.value || the_offer::text)::uuid), '{{}}')
        FROM jsonb_each_text(c.values) tie WHERE tie.value IS NOT NULL AND tie.key IN
          ('activity_id', 'job_goal_id', 'progression_goal_id', 'replaced_by_id',
           'superseded_by_id')),
      c.reason, c.at,
      -- No account here, but two people's changes stay two versions.
      md5(c.by::text || the_offer::text)::uuid, c.by_name, c.role
    FROM public.plan_change c
    WHERE c.citizen_id = old_citizen AND c.subject <> 'health'
      AND (offer.includes_facts OR c.subject <> 'goals');
END $$;
REVOKE ALL ON FUNCTION public.plan_follow_transfer{ARGUMENTS} FROM PUBLIC;
"""  # noqa: S608 - no input
DROP = f"DROP FUNCTION public.plan_follow_transfer{ARGUMENTS}"


class Migration(migrations.Migration):
    dependencies = [
        ("facts", "0004_follow_transfer"),
        ("journeys", "0009_transfer_lists"),
        ("plan", "0002_told_journey"),
    ]
    operations = [migrations.RunSQL(CREATE, DROP)]
