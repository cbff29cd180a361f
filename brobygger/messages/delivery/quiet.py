"""Quiet hours: pure. A message waits for them to end; a reminder comes before they begin."""

from datetime import datetime, time, timedelta

from django.utils import timezone

ONE_DAY = timedelta(days=1)


def is_quiet(moment: datetime, begin: time, end: time) -> bool:
    """Whether it is quiet; the hours may pass midnight, and none are when both are the same."""
    clock = timezone.localtime(moment).time()
    if begin <= end:
        return begin <= clock < end
    return clock >= begin or clock < end


def after(moment: datetime, begin: time, end: time) -> datetime:
    """The moment itself, or when the quiet it falls in ends."""
    if not is_quiet(moment, begin, end):
        return moment
    local = timezone.localtime(moment)
    ends = _at(local, end)
    return ends if ends > moment else _at(local + ONE_DAY, end)


def before(moment: datetime, begin: time, end: time) -> datetime:
    """The moment itself, or when the quiet it falls in began."""
    if not is_quiet(moment, begin, end):
        return moment
    local = timezone.localtime(moment)
    began = _at(local, begin)
    return began if began <= moment else _at(local - ONE_DAY, begin)


def _at(day: datetime, clock: time) -> datetime:
    return timezone.make_aware(datetime.combine(day.date(), clock))
