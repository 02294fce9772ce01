"""The form with which somebody leaves an idea."""

from __future__ import annotations

import base64
import binascii
import re
from collections.abc import Iterable, Mapping
from typing import Any

from django import forms
from django.core import signing
from django.core.exceptions import ValidationError
from django.utils.translation import gettext, pgettext_lazy
from django.utils.translation import gettext_lazy as _

from wagtail_quartier.ideas.form_tokens import FormToken, new_token, read_token
from wagtail_quartier.ideas.pictures import CleanPicture, NoPicture, clean_picture
from wagtail_quartier.ideas.table import LONGEST_TEXT, LONGEST_TITLE

PICTURE_SALT = "wagtail_quartier.ideas.picture"
#: Control characters, and those that turn the direction of what follows them.
_UNSEEN = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\ufeff]")


class Words(forms.CharField):
    """Text somebody wrote: without unseen characters, and counted as a browser counts it."""

    def to_python(self, value: Any) -> str:
        """Return the text with plain ends of lines; refuse what was not UTF-8."""
        text = str(value or "").replace("\r\n", "\n").replace("\r", "\n")
        if "\ufffd" in text:
            raise ValidationError(_("This contains characters that cannot be read."))
        return str(super().to_python(_UNSEEN.sub("", text)))


def _words(most: int, **kwargs: Any) -> Words:
    messages = {
        "max_length": _("Please use at most %(limit_value)d characters."),
        "required": _("Please fill this in."),
    }
    return Words(max_length=most, error_messages=messages, **kwargs)


class IdeaForm(forms.Form):
    """Title, text, where it is, a picture, how to be reached, and consent.

    ``quarters`` are slugs with names, ``agreement`` is the sentence somebody agrees to. A
    picture that was read already comes back with the form, signed, so that an error elsewhere
    does not lose it: a browser never fills in a file by itself.
    """

    title = _words(
        LONGEST_TITLE,
        label=_("Your idea in a few words"),
        help_text=_("For example: A bench with shade at the market"),
    )
    text = _words(
        LONGEST_TEXT,
        label=_("Tell us more"),
        help_text=_("What is it about? Whom does it help? Write in your own language."),
        widget=forms.Textarea(attrs={"rows": 7}),
    )
    quarter = forms.ChoiceField(
        label=_("Quarter"),
        required=False,
        error_messages={
            "invalid_choice": _("This choice does not exist. Please choose one from the list.")
        },
    )
    where = _words(
        200,
        label=_("Where exactly?"),
        required=False,
        help_text=_("For example: behind the school, beside the fountain"),
    )
    picture = forms.FileField(
        label=_("Picture"),
        required=False,
        help_text=_(
            "JPEG, PNG or WebP, up to 12 MB. We take out where and with what it was taken. "
            "Please show nobody who has not agreed."
        ),
        widget=forms.FileInput(attrs={"accept": "image/jpeg,image/png,image/webp"}),
        error_messages={"empty": _("The file is empty.")},
    )
    description = _words(
        250,
        label=_("What is to be seen in the picture?"),
        required=False,
        help_text=_("One sentence, for people who cannot see it."),
    )
    name = _words(120, label=_("Your name"), required=False)
    email = forms.EmailField(
        label=_("E-mail"),
        required=False,
        max_length=254,
        error_messages={
            "invalid": _("This is no e-mail address. It looks like name@example.org."),
            "max_length": _("Please use at most %(limit_value)d characters."),
        },
    )
    telephone = _words(40, label=_("Telephone"), required=False)
    wants_mail = forms.BooleanField(
        label=_("Write me an e-mail when there is news of my idea."), required=False
    )
    consent = forms.BooleanField(
        error_messages={"required": _("Without your consent we must not keep your idea.")}
    )
    #: Looks like a field worth filling in, to a machine; people do not see it.
    homepage = forms.CharField(
        label=pgettext_lazy("a field that only machines fill in", "Please leave this empty"),
        required=False,
        max_length=200,
        widget=forms.TextInput(attrs={"autocomplete": "off", "tabindex": "-1"}),
    )
    token = forms.CharField(widget=forms.HiddenInput, required=False)
    kept_picture = forms.CharField(widget=forms.HiddenInput, required=False)
    drop_picture = forms.BooleanField(label=_("Send it without the picture"), required=False)

    HINTS: Mapping[str, str] = {
        "name": "name",
        "email": "email",
        "telephone": "tel",
        "title": "off",
        "text": "off",
    }

    def __init__(
        self,
        page_key: int,
        quarters: Iterable[tuple[str, Any]],
        agreement: str,
        *args: Any,
        **kwargs: Any,
    ) -> None:
        kwargs.setdefault("auto_id", "quartier-idea-%s")
        super().__init__(*args, **kwargs)
        self.page_key = page_key
        self.fields["quarter"].choices = [  # type: ignore[attr-defined]
            ("", gettext("No particular quarter")),
            *quarters,
        ]
        self.fields["consent"].label = agreement
        for name, hint in self.HINTS.items():
            self.fields[name].widget.attrs["autocomplete"] = hint
        self.form_token: FormToken | None = None
        self.ready_picture: CleanPicture | None = None
        if not self.is_bound:
            self.initial.setdefault("token", new_token(page_key))

    def _read_picture(self) -> CleanPicture | None:
        """Return the picture that was sent now or came back with the form, made anew."""
        file = self.files.get("picture")
        if file is not None and "picture" not in self.errors:
            try:
                return clean_picture(file)
            except NoPicture as problem:
                self.add_error("picture", str(problem))
                return None
        return _kept(self.cleaned_data.get("kept_picture", ""))

    def clean_homepage(self) -> str:
        """Refuse what only a machine fills in, and say so to the person who did it all the same."""
        if self.cleaned_data["homepage"]:
            raise ValidationError(_("This field has to stay empty. Please clear it."))
        return ""

    def clean(self) -> dict[str, Any]:
        """Look at the token and the picture; what is read once is carried on."""
        data = super().clean() or self.cleaned_data
        self.form_token = read_token(data.get("token", ""), self.page_key)
        if data.get("wants_mail") and not data.get("email") and "email" not in self.errors:
            self.add_error("email", _("Please say where we may write to."))
        if not data.get("drop_picture"):
            self.ready_picture = self._read_picture()
        # What stands in the form when it is shown again.
        again: Any = self.data.copy()  # type: ignore[attr-defined]
        self.data = again
        again["kept_picture"] = _signed(self.ready_picture) if self.ready_picture else ""
        again.pop("drop_picture", None)
        if self.form_token is None or self.form_token.is_too_old:
            again["token"] = new_token(self.page_key)
            message = _("The form was open for a long time. Please send your idea once more.")
            self.add_error(None, message)
        elif self.form_token.is_too_quick:
            message = _("That was very quick. Please wait a moment and send your idea once more.")
            self.add_error(None, message)
        return data


def _signed(picture: CleanPicture) -> str:
    data = base64.b64encode(picture.data).decode()
    return signing.Signer(salt=PICTURE_SALT).sign(f"{picture.width}x{picture.height}:{data}")


def _kept(text: str) -> CleanPicture | None:
    """Return the picture in a hidden field; ``None`` for anything we have not put there."""
    try:
        size, _colon, data = signing.Signer(salt=PICTURE_SALT).unsign(text).partition(":")
        width, _times, height = size.partition("x")
        return CleanPicture(base64.b64decode(data), int(width), int(height))
    except (signing.BadSignature, ValueError, binascii.Error):
        return None
