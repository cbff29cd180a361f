"""Forms of the room."""

from typing import Any, ClassVar
from uuid import UUID

from django import forms
from django.utils import timezone
from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from brobygger.access.actor import Actor
from brobygger.documents.actions.attaching import Incoming, look_into, too_large
from brobygger.journeys.forms.fields import BoxesField, ComingDayField, DayField, RadioField
from brobygger.journeys.models import Journey
from brobygger.records import actions, kle, rules
from brobygger.records.models import EntryKind, Hearing, JournalEntry, Outcome
from brobygger.records.models.cases import MOST_TEXT, MOST_TITLE
from brobygger.records.models.journal import MOST_SUBJECT
from brobygger.records.models.journal import MOST_TEXT as MOST_ENTRY
from brobygger.records.queries import open_hearings
from brobygger.ui.errors import attempt
from brobygger.ui.forms import ActForm, TextField

Words = str | Promise


class RecordForm(ActForm):
    """One act on a case's records, or on one of them (``record``)."""

    permission: ClassVar[str] = "records.write"
    title: ClassVar[Words]
    lead: ClassVar[Words] = ""
    submit: ClassVar[Words] = _("Gem")
    done: ClassVar[Words] = _("Gemt.")

    is_too_large = False
    """Whether a file was thrown away on its way in, because of its size."""

    def __init__(
        self, actor: Actor, journey: Journey, record: Any, data: Any = None, files: Any = None
    ) -> None:
        self.actor, self.journey, self.record = actor, journey, record
        super().__init__(data, files)
        revision = {} if record is None else {"revision": record.revision}
        self.initial = {**self.initial, **self.first_values(), **revision}

    def first_values(self) -> dict[str, Any]:
        """What the form shows before anybody has typed."""
        return {}

    def act(self) -> object:
        """Do it."""
        raise NotImplementedError

    def perform(self) -> bool:
        """Do it if the form is right; a refusal stands beside its field."""
        return self.is_valid() and attempt(self, self.act)


class EntryForm(RecordForm):
    """An entry of the journal, new or a draft written on."""

    title = _("Journalpost")
    lead = _("Borgeren kan læse det, når det er endeligt.")
    done = _("Det er journaliseret.")

    day = DayField(label=_("Dato"))
    kind = RadioField(label=_("Hvad er det?"), choices=EntryKind.choices)
    subject = TextField(label=_("Emne"), max_length=MOST_SUBJECT)
    kle = TextField(
        label=_("KLE-nummer"), max_length=20, help_text=_("Tre gange to cifre, fx 12.34.56.")
    )
    text = TextField(label=_("Indhold"), max_length=MOST_ENTRY, lines=8, required=False)
    withheld_reason = TextField(
        label=_("Hvorfor må borgeren ikke se det?"),
        max_length=500,
        lines=2,
        required=False,
        help_text=_("Kun for at beskytte en anden person. Kun medarbejdere læser begrundelsen."),
    )
    file = forms.FileField(
        label=_("Fil"),
        required=False,
        help_text=_("PDF, JPEG, PNG eller DOCX på højst 20 MB. Én ad gangen."),
    )
    without = BoxesField((), label=_("Tag filer ud"), required=False)
    is_final = forms.BooleanField(label=_("Endelig: kan kun rettes med en ny post"), required=False)

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        listed = kle.known()
        if listed:
            options = [(number, f"{number} {title}".strip()) for number, title in listed.items()]
            self.fields["kle"] = forms.ChoiceField(label=_("KLE-nummer"), choices=options)
        files = self.record.files.all() if self.record else ()
        self.fields["without"].choices = [(str(one.pk), one.name) for one in files]  # type: ignore[attr-defined]
        if not files:
            del self.fields["without"]

    def first_values(self) -> dict[str, Any]:
        """Today, or what the draft says."""
        row: JournalEntry | None = self.record
        if row is None:
            return {"day": timezone.localdate(), "kind": EntryKind.NOTE.value}
        names = ("day", "kind", "subject", "kle", "text", "withheld_reason")
        return {name: getattr(row, name) for name in names}

    def entry(self) -> actions.Entry:
        """What was typed."""
        names = ("day", "kind", "subject", "kle", "text", "withheld_reason", "is_final")
        return actions.Entry(**{name: self.cleaned_data.get(name, False) for name in names})

    def chosen_file(self) -> Incoming | None:
        """The file, looked into; UserError when it is none we keep."""
        if self.is_too_large:
            raise too_large()
        upload = self.cleaned_data["file"]
        return look_into(upload) if upload else None

    def without_files(self) -> list[UUID]:
        """The files that are to go."""
        return [UUID(key) for key in self.cleaned_data.get("without", ())]

    def act(self) -> object:
        """Write it."""
        typed = self.cleaned_data
        if self.record is None:
            return actions.write_entry(
                self.actor,
                self.journey,
                entry=self.entry(),
                file=self.chosen_file(),
                submission_id=typed["submission_id"],
            )
        return actions.change_entry(
            self.actor,
            self.record,
            entry=self.entry(),
            file=self.chosen_file(),
            without=self.without_files(),
            revision=typed["revision"],
        )


class CorrectionForm(EntryForm):
    """A right entry in place of a final one."""

    title = _("Ret en endelig journalpost")
    lead = _("Den forkerte bliver stående med din begrundelse.")
    done = _("Journalposten er rettet.")

    reason = TextField(label=_("Hvad var forkert?"), max_length=500, lines=2)

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        del self.fields["is_final"]

    def act(self) -> object:
        """Correct it."""
        typed = self.cleaned_data
        return actions.correct_entry(
            self.actor,
            self.record,
            entry=self.entry(),
            reason=typed["reason"],
            file=self.chosen_file(),
            without=self.without_files(),
            revision=typed["revision"],
        )


class HearingForm(RecordForm):
    """A hearing of the party."""

    title = _("Partshøring")
    lead = _("Borgeren får teksten med det samme og kan svare på sin side. Det er ingen afgørelse.")
    submit = _("Send høringen")
    done = _("Høringen er sendt.")

    heading = TextField(label=_("Hvad handler det om?"), max_length=MOST_TITLE)
    about = TextField(
        label=_("Det lægger vi vægt på"),
        max_length=MOST_TEXT,
        lines=8,
        help_text=_("De oplysninger, borgeren måske ikke kender. Borgeren læser teksten."),
    )
    deadline = ComingDayField(label=_("Svar senest"))

    def act(self) -> object:
        """Send it."""
        typed = self.cleaned_data
        return actions.send_hearing(
            self.actor,
            self.journey,
            title=typed["heading"],
            about=typed["about"],
            deadline=typed["deadline"],
            submission_id=typed["submission_id"],
        )


class AnswerForm(RecordForm):
    """What the citizen says to a hearing."""

    title = _("Svar på høringen")
    submit = _("Gem svaret")
    done = _("Svaret er gemt.")

    answer = TextField(label=_("Svar"), max_length=MOST_TEXT, lines=8)

    def act(self) -> object:
        """Write it down."""
        typed = self.cleaned_data
        return actions.answer_hearing(
            self.actor, self.record, answer=typed["answer"], revision=typed["revision"]
        )


class DecisionForm(RecordForm):
    """A decision; shows the guidance that goes along, and what of it is assumed."""

    permission = "records.decide"
    title = _("Afgørelse")
    lead = _("Begrundelse og klagevejledning sendes til borgeren med det samme.")
    submit = _("Træf og send afgørelsen")
    done = _("Afgørelsen er sendt.")

    heading = TextField(label=_("Hvad er afgjort?"), max_length=MOST_TITLE)
    outcome = RadioField(label=_("Udfald"), choices=Outcome.choices)
    reason = TextField(
        label=_("Begrundelse"),
        max_length=MOST_TEXT,
        lines=8,
        help_text=_("Hvad der er lagt vægt på, med almindelige ord. Borgeren læser teksten."),
    )
    decided_on = DayField(label=_("Dato"))
    hearing = forms.TypedChoiceField(
        label=_("Borgeren er hørt"), coerce=UUID, empty_value=None, required=False
    )
    without_hearing = TextField(
        label=_("Ikke hørt: hvorfor?"),
        max_length=500,
        lines=2,
        required=False,
        help_text=_("Kun nødvendigt ved afslag eller delvist medhold uden høring."),
    )

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        offered = [(str(one.pk), self._in_words(one)) for one in open_hearings(self.journey)]
        self.fields["hearing"].choices = [("", _("Ingen høring")), *offered]  # type: ignore[attr-defined]

    @property
    def appeal(self) -> rules.AppealRules:
        """The guidance that goes along with a decision made today."""
        return rules.appeal_rules(timezone.localdate())

    @staticmethod
    def _in_words(hearing: Hearing) -> str:
        return f"{hearing.sent_on:%d.%m.%Y}: {hearing.title}"

    def first_values(self) -> dict[str, Any]:
        """Decided today."""
        return {"decided_on": timezone.localdate()}

    def act(self) -> object:
        """Decide."""
        typed = self.cleaned_data
        names = ("outcome", "reason", "decided_on", "hearing", "without_hearing")
        ruling = actions.Ruling(title=typed["heading"], **{name: typed[name] for name in names})
        return actions.decide(
            self.actor, self.journey, ruling=ruling, submission_id=typed["submission_id"]
        )
