"""The calculator for programs: one operation, described by OpenAPI 3.1 (docs/api.md).

The same fields, the same answer and the same messages as the page and the command have.
Nothing is stored; nobody signs in.
"""

from typing import Any

from django.http import HttpRequest, HttpResponse, JsonResponse
from django.urls import URLPattern, path
from django.utils.translation import gettext_lazy as _
from ninja import Field, NinjaAPI, Query, Schema, Status
from ninja.errors import ValidationError
from pydantic import create_model

from brobygger.access.pages import open_page
from brobygger.calculator import InputError, calculate, read_case
from brobygger.calculator.case import MAX_JOBS
from brobygger.calculator.fields import CASE_FIELDS, JOB_FIELDS
from brobygger.calculator.problems import numbered
from brobygger.calculator.result import LINE_KEYS
from brobygger.calculator.texts import FIELD_LABELS
from brobygger.desks.forms.calculator import LONGEST

NUMBER = "A number as Danes or programs write it: 7,5 or 7.5."
REFUSED = {
    "missing": _("Skriv et år, for eksempel 2024."),
    "string_too_long": _("Skriv højst 40 tegn."),
}
AMOUNT = "Kroner a month with two decimals."


def _asked(name: str, job: int = 1) -> tuple[Any, Any]:
    of_job = f" (job {job})" if job > 1 else ""
    said = f"{FIELD_LABELS[name]}{of_job}. {NUMBER}"
    return str, Field("", max_length=LONGEST, description=said)


def _names() -> dict[str, Any]:
    year = str, Field(..., max_length=LONGEST, description="The year whose rates apply: 2024.")
    jobs = {
        numbered(name, job): _asked(name, job)
        for job in range(1, MAX_JOBS + 1)
        for name in JOB_FIELDS
    }
    return {"year": year, **jobs, **{name: _asked(name) for name in CASE_FIELDS}}


class Line(Schema):
    """One line of the calculation with its rule in words."""

    key: str
    label: str
    amount: str = Field(description=AMOUNT)
    rule: str
    source: str


class Rate(Schema):
    """The year's rates: from when to when, how certain, and from where."""

    valid_from: str
    valid_to: str
    status: str
    source: str


class Problem(Schema):
    """One field at fault, and what would be right, in Danish."""

    field: str
    message: str


class Problems(Schema):
    """Every field at fault, in the order of the form."""

    problems: list[Problem]


Asked: type[Schema] = create_model("Asked", __base__=Schema, **_names())
Answer: type[Schema] = create_model(
    "Answer",
    __base__=Schema,
    year=(int, ...),
    **{key: (str, Field(..., description=AMOUNT)) for key in LINE_KEYS},
    warnings=(list[str], ...),
    guidance=(str, ...),
    lines=(list[Line], ...),
    rate=(Rate, ...),
)  # type: ignore[call-overload]

api = NinjaAPI(
    title="Brobygger",
    version="1",
    description="What a flex-job pays (vejledende). Nothing is stored.",
    docs_url=None,
    urls_namespace="api",
)


@api.get(
    "/calculate",
    response={200: Answer, 422: Problems},
    summary="Calculate a month in a flex-job",
    operation_id="calculate",
    openapi_extra={"responses": {400: {"description": "An address no reader could have made."}}},
)
def calculate_month(request: HttpRequest, asked: Query[Asked]) -> Status[Any]:  # type: ignore[valid-type]
    """Pay, wage supplement and total of one month, each line with its rule."""
    try:
        case = read_case({name: value for name, value in asked if value})  # type: ignore[attr-defined]
    except InputError as error:
        found = [{"field": one.name, "message": str(one.message)} for one in error.problems]
        return Status(422, {"problems": found})
    return Status(200, calculate(case).as_dict())


@api.exception_handler(ValidationError)
def refuse(request: HttpRequest, error: ValidationError) -> HttpResponse:
    """Say what is wrong before the calculator reads it: a year missing, a text far too long."""
    found = [
        {"field": one["loc"][-1], "message": str(REFUSED.get(one["type"], one["msg"]))}
        for one in error.errors
    ]
    return api.create_response(request, {"problems": found}, status=422)


def description(request: HttpRequest) -> HttpResponse:
    """What the API can do, at its own address too."""
    return JsonResponse(api.get_openapi_schema())


def _open(pattern: URLPattern) -> URLPattern:
    is_root = pattern.name == "api-root"  # the library answers it only with pages we do not use
    view = description if is_root else pattern.callback
    return path(str(pattern.pattern), open_page(view), name=pattern.name)


_patterns, _name, _namespace = api.urls
urls = [_open(pattern) for pattern in _patterns], _name, _namespace  # type: ignore[arg-type]
