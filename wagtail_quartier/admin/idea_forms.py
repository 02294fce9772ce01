"""The form in which a moderator works on an idea."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _
from wagtail.admin.widgets import AdminAutoHeightTextInput
from wagtail.coreutils import get_content_languages

from wagtail_quartier.admin.filters import BoundedModelChoiceField, quarter_pages
from wagtail_quartier.ideas.moderation import EDITED
from wagtail_quartier.ideas.rights import moderators_of
from wagtail_quartier.ideas.states import State, next_states
from wagtail_quartier.ideas.table import LONGEST_TEXT, Idea
from wagtail_quartier.translations import neutral_language

LARGEST_VERSION = 2**31 - 1
#: Before the tag of a language: the field for the answer in it.
ANSWER_IN = "answer_in_"


class ModerationForm(forms.ModelForm):
    """Everything but the person; what was opened is told by its ``version``."""

    version = forms.IntegerField(widget=forms.HiddenInput, min_value=1, max_value=LARGEST_VERSION)

    class Meta:
        model = Idea
        fields = [name for name in EDITED if name != "translated_answers"]
        widgets = {
            name: AdminAutoHeightTextInput() for name in ("text", "answer", "reason", "remark")
        }

    def __init__(self, *args: Any, request: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        idea = self.instance
        self.initial["version"] = idea.version
        states = next_states(idea.state)
        self.fields["state"].choices = [(s.value, s.label) for s in states]  # type: ignore[attr-defined]
        self.fields["quarter"] = BoundedModelChoiceField(
            queryset=quarter_pages(request), required=False, label=_("Quarter")
        )
        self.fields["assigned_to"].queryset = moderators_of(idea.page)  # type: ignore[attr-defined]
        for tag, name in other_languages().items():
            self.fields[f"{ANSWER_IN}{tag}"] = forms.CharField(
                required=False,
                max_length=LONGEST_TEXT,
                label=name,
                initial=idea.translated_answers.get(tag, ""),
                widget=AdminAutoHeightTextInput(attrs={"lang": tag, "dir": "auto"}),
            )
        if not idea.has_picture:
            del self.fields["shows_picture"]

    def answers(self) -> Iterator[forms.BoundField]:
        """Yield the fields for the answer in the other languages of the site."""
        for name in self.fields:
            if name.startswith(ANSWER_IN):
                yield self[name]

    def has_answers(self) -> bool:
        """Tell whether something stands in one of them."""
        return any(field.value() or field.errors for field in self.answers())

    def clean(self) -> dict[str, Any]:
        """Ask for a reason where the idea is declined: the person who sent it reads it."""
        data = super().clean() or self.cleaned_data
        if data.get("state") == State.DECLINED and not data.get("reason"):
            self.add_error("reason", _("Please say why: the person who sent it will read it."))
        return data

    def values(self) -> dict[str, Any]:
        """Return what was edited, by the names in ``EDITED``."""
        data = self.cleaned_data
        values = {name: data[name] for name in EDITED if name in data}
        # A quarter was chosen among plain pages.
        page = values["quarter"]
        values["quarter"] = getattr(page, "page_ptr", page)
        values.setdefault("shows_picture", self.instance.shows_picture)
        asked = {tag: data[f"{ANSWER_IN}{tag}"] for tag in other_languages()}
        # An answer in a language the site no longer has is not lost.
        answers = {**self.instance.translated_answers, **asked}
        values["translated_answers"] = {tag: text for tag, text in answers.items() if text}
        return values


def other_languages() -> dict[str, str]:
    """Return the site's languages but the one ``answer`` is written in, with their names."""
    mine = neutral_language()
    return {tag: name for tag, name in get_content_languages().items() if tag != mine}


class MergeForm(forms.Form):
    """Which idea has the same wish, by its reference or chosen from the newest ones."""

    version = forms.IntegerField(min_value=1, max_value=LARGEST_VERSION)
    into = forms.CharField(max_length=12, label=_("reference"))

    def clean_into(self) -> str:
        """Return the reference as it is written."""
        return str(self.cleaned_data["into"]).strip().upper()
