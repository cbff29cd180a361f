"""A field that saves itself, as HTML. Written here and not in a template: a full document has a
hundred of them, and a template takes five times as long for each.
"""

from django.utils.html import format_html, format_html_join, linebreaks
from django.utils.safestring import SafeString, mark_safe
from django.utils.translation import gettext as _

from brobygger.documents.autosave import moment
from brobygger.documents.inputs import Input

NOTHING = SafeString()


def drawn(input: Input) -> SafeString:
    """The field, or its text when it cannot be written in."""
    return _open(input) if input.is_writable else _read(input)


def _open(input: Input) -> SafeString:
    return format_html(
        '<div class="form-group bb-autosave" data-bb-autosave data-bb-autosave-key="{}">{}'
        '<input type="hidden" name="version:{}" value="{}" data-bb-autosave-version>'
        '<div class="bb-autosave-foot">'
        '<p class="bb-autosave-by" id="{}-by" data-bb-autosave-by>{}</p>{}'
        '<p class="bb-autosave-said" data-bb-autosave-said></p></div></div>',
        input.key,
        _choices(input) if input.choices else _text(input),
        input.key,
        input.version,
        input.element_id,
        _by(input),
        _hand(input) if input.asks_hand else NOTHING,
    )


def _text(input: Input) -> SafeString:
    here = input.element_id
    label = format_html('<label class="form-label" for="{}">{}</label>', here, input.label)
    if input.lines > 1:
        control = format_html(
            '<textarea class="form-input" id="{}" name="field:{}" rows="{}"'
            ' aria-describedby="{}">\n{}</textarea>',
            here,
            input.key,
            input.lines,
            _described_by(input),
            input.text,
        )
    else:
        control = format_html(
            '<input class="form-input" type="{}" id="{}" name="field:{}" value="{}"'
            ' aria-describedby="{}">',
            input.kind,
            here,
            input.key,
            input.text,
            _described_by(input),
        )
    return label + _help(input) + control


def _choices(input: Input) -> SafeString:
    here = input.element_id
    radios = format_html_join(
        "",
        '<div class="form-group-radio"><input class="form-radio" type="radio" name="field:{0}"'
        ' value="{1}" id="{2}-{3}"{4}><label class="form-label" for="{2}-{3}">{5}</label></div>',
        (
            (input.key, value, here, number, _CHECKED if value == input.text else NOTHING, word)
            for number, (value, word) in enumerate(input.choices, 1)
        ),
    )
    return format_html(
        '<fieldset aria-describedby="{}"><legend class="form-label">{}</legend>{}{}</fieldset>',
        _described_by(input),
        input.label,
        _help(input),
        radios,
    )


def _described_by(input: Input) -> str:
    here = input.element_id
    return f"{here}-help {here}-by" if input.help else f"{here}-by"


def _help(input: Input) -> SafeString:
    if not input.help:
        return NOTHING
    return format_html(
        '<span class="form-hint" id="{}-help">{}</span>', input.element_id, input.help
    )


def _by(input: Input) -> str:
    """By whose hand, by whom and when."""
    parts = (str(input.hand), input.by_name, moment(input.at)) if input.hand else ()
    return " · ".join(filter(None, parts))


def _hand(input: Input) -> SafeString:
    options = format_html_join("", '<option value="{}">{}</option>', input.hands)
    return format_html(
        '<label class="bb-autosave-hand"><span class="sr-only">{}</span>'
        '<select class="form-select" name="by:{}" data-bb-autosave-hand>'
        '<option value="">{}</option>{}</select></label>',
        _("Hvis ord er det? %(label)s") % {"label": input.label},
        input.key,
        _("Hvis ord?"),
        options,
    )


def _read(input: Input) -> SafeString:
    nothing = format_html('<p class="bb-quiet">{}</p>', _("Ikke udfyldt"))
    text = mark_safe(linebreaks(str(input.shown), autoescape=True)) if input.text else nothing  # noqa: S308
    by = format_html('<p class="bb-autosave-by">{}</p>', _by(input)) if input.hand else NOTHING
    return format_html(
        '<div class="bb-autosave-read" data-bb-autosave-read="{}"><p class="form-label">{}</p>'
        '<div class="bb-autosave-text">{}</div>{}</div>',
        input.key,
        input.label,
        text,
        by,
    )


_CHECKED = SafeString(" checked")
