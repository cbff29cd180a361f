"""What hypothesis draws: cases within the accepted range."""

from decimal import Decimal

from hypothesis import strategies as st

from brobygger.calculator import Case, Job, known_years
from brobygger.calculator.case import LIMITS


def hundredths(
    field: str, lowest: str = "0", highest: str | None = None
) -> st.SearchStrategy[Decimal]:
    top = Decimal(highest or LIMITS[field].highest)
    whole = st.integers(int(Decimal(lowest) * 100), int(top * 100))
    return whole.map(lambda number: Decimal(number).scaleb(-2))


years = st.sampled_from(known_years())
hourly_pays = hundredths("hourly_pay", highest="400") | hundredths("hourly_pay")
paid_jobs = st.builds(
    Job, hourly_pays, hours=hundredths("hours"), pension_percent=hundredths("pension_percent")
)
present_jobs = st.builds(
    Job,
    hourly_pays,
    hours_present=hundredths("hours_present"),
    intensity=st.integers(10, 1000).map(lambda number: Decimal(number).scaleb(-1)),
    pension_percent=hundredths("pension_percent"),
)
small_jobs = st.builds(Job, hourly_pays, hours=hundredths("hours", highest="12"))
jobs = (
    st.tuples(paid_jobs) | st.tuples(present_jobs) | st.tuples(small_jobs, small_jobs, small_jobs)
)
ceilings = st.none() | hundredths("ceiling", highest="60000") | hundredths("ceiling")
other_incomes = st.just(Decimal(0)) | hundredths("other_income", highest="20000")
cases = st.builds(Case, years, jobs, ceilings, other_incomes)
