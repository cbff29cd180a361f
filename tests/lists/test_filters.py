"""What narrows a list, and what does not."""

from collections.abc import Callable
from datetime import date

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from brobygger.people.models import Citizen, Municipality
from tests import factories
from tests.lists.conftest import Citizens

Show = Callable[..., Citizens]


def names(show: Show, query: object) -> list[str]:
    return [row.name for row in show(query).rows]


def test_a_search_finds_names_that_begin_so_in_danish(show: Show) -> None:
    for name in ("Åse Lund", "Aase Bro", "Asta Dam", "Ærø Vang"):
        factories.citizen(name)
    assert names(show, {"q": "aas"}) == ["Aase Bro", "Åse Lund"]


def test_a_search_takes_words_in_any_order_and_from_the_last_name(show: Show) -> None:
    for name in ("Bo Sand Holm", "Bo Holmgaard", "Kaj Boholm"):
        factories.citizen(name)
    assert names(show, {"q": "holm"}) == ["Bo Holmgaard", "Bo Sand Holm"]
    assert names(show, {"q": "holm bo"}) == ["Bo Holmgaard", "Bo Sand Holm"]
    assert names(show, {"q": "sa bo"}) == ["Bo Sand Holm"]
    assert names(show, {"q": "%"}) == names(show, {})


def test_a_cpr_number_in_the_name_is_neither_kept_nor_written_back(show: Show) -> None:
    shown = show({"q": "671285-2222", "by": "Vejle"})
    assert "671285" not in shown.query + "".join(link.url for link in shown.page_links)
    field = next(one for one in shown.filter_fields if one.bound.name == "q")
    assert "671285" not in str(field.bound)
    assert "CPR-nummer" in str(field.errors)


def test_one_choice_and_many_choices_narrow(show: Show) -> None:
    for city in ("Odense", "Vejle", "Aarhus"):
        factories.citizen(f"Bo fra {city}", city=city)
    assert names(show, {"by": "Vejle"}) == ["Bo fra Vejle"]
    assert names(show, {"byer": ["Vejle", "Odense", "Mars"]}) == ["Bo fra Odense", "Bo fra Vejle"]


def test_yes_and_no_share_the_list_between_them(show: Show) -> None:
    factories.citizen("Med", interpreter_language="polsk")
    factories.citizen("Uden")
    assert names(show, {"tolk": "ja"}) == ["Med"]
    assert names(show, {"tolk": "nej"}) == ["Uden"]


def test_a_range_includes_both_its_days(show: Show) -> None:
    citizen = factories.citizen()
    for day, found in ((1, 0), (2, 1), (3, 1), (4, 0)):
        Citizen.objects.update(born_on=date(1980, 5, day))
        rows = names(show, {"født_fra": "2.5.1980", "født_til": "3.5.1980"})
        assert len(rows) == found, f"{citizen} born on {day}"


def test_an_unreadable_date_is_said_beside_the_field_and_narrows_nothing(show: Show) -> None:
    factories.citizen("Anna")
    shown = show({"født_fra": "i forgårs"})
    assert "fx 24.3.2026" in str(shown.form.errors["født_fra"])
    assert [row.name for row in shown.rows] == ["Anna"]


def test_unknown_choices_sorts_and_pages_give_the_nearest_sensible_page(show: Show) -> None:
    factories.citizen("Anna")
    assert names(show, {"by": "Mars", "sort": "-cpr", "page": "99"}) == ["Anna"]


ANYTHING = st.text(max_size=30)
NAMES = st.sampled_from(["q", "by", "byer", "tolk", "født_fra", "født_til", "sort", "page"])


@given(query=st.dictionaries(NAMES, ANYTHING | st.lists(ANYTHING, max_size=3)))
@settings(max_examples=150, deadline=None, suppress_health_check=list(HealthCheck))
def test_no_address_can_break_a_list(show: Show, query: dict[str, object]) -> None:
    response = show(query).response()
    assert response.status_code in {200, 302}


def test_hostile_words_find_nobody_and_harm_nothing(show: Show, home: Municipality) -> None:
    factories.citizen("Anna")
    for text in ("\x00", "a" * 10_000, "😀", "\u202eAnna", "%_'\"\\", "' OR 1=1 --"):
        assert show({"q": text}).response().status_code == 200
