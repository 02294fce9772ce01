"""Windows in which an answer is chosen: they list and find, and create nothing."""

from __future__ import annotations

from typing import Any, ClassVar

from django import forms
from django.core.exceptions import ObjectDoesNotExist
from django.db.models import Q, QuerySet
from wagtail.admin.forms.choosers import BaseFilterForm
from wagtail.admin.views.generic import chooser as views
from wagtail.admin.viewsets.chooser import ChooserViewSet

from wagtail_quartier.admin.choosers import wagtails


class WordFilter(BaseFilterForm):
    """Looks for a word in the fields named in ``looks_in``."""

    looks_in: ClassVar[tuple[str, ...]] = ()

    q = forms.CharField(
        label=wagtails("Search term"),
        widget=forms.TextInput(attrs={"placeholder": wagtails("Search")}),
        required=False,
        max_length=200,
    )

    def filter(self, objects: QuerySet[Any]) -> QuerySet[Any]:
        """Narrow the list down to the words in the form."""
        word = self.cleaned_data["q"].strip()
        if not word:
            return objects
        self.is_searching, self.search_query = True, word
        asked = Q()
        for name in self.looks_in:
            asked |= Q(**{f"{name}__icontains": word})
        return objects.filter(asked)


class OneOfThem:
    """What the window and the pages of its list have in common."""

    # There are originals only, and one is all that can be named.
    i18n_enabled = is_multiple_choice = False

    def can_create(self) -> bool:
        """Tell that nothing is created here."""
        return False


class ChosenView(views.ChosenView):
    """What the form is told when somebody has chosen."""

    def readable(self) -> QuerySet[Any]:
        """Return what can be chosen."""
        raise NotImplementedError

    def get_object(self, pk: str) -> Any:
        """Return what was chosen; raises ``ObjectDoesNotExist`` for what nobody may read."""
        try:
            return self.readable().get(pk=int(pk))
        except (ValueError, OverflowError) as error:
            raise ObjectDoesNotExist from error


class AnswerChooser(ChooserViewSet):
    """A window to choose one thing in."""

    search_tab_label = wagtails("Search")
    register_widget = False

    def get_urlpatterns(self) -> list[Any]:
        """Leave out what creates, and what chooses several at once."""
        kept = ("choose", "choose_results", "chosen")
        return [address for address in super().get_urlpatterns() if address.name in kept]
