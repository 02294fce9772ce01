"""What all blocks for a host's own pages share.

All blocks of a kind in a stream are asked for together, when the first of them is shown; so
ten of them cost as many queries as one. What an editor chose and nobody may see any more leaves
the entry out, or the block where nothing is left of it.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from django.core.exceptions import ValidationError
from django.utils.translation import get_language
from django.utils.translation import gettext_lazy as _
from wagtail import blocks
from wagtail.blocks.struct_block import StructBlockValidationError

from wagtail_quartier.listings.framing import LEVEL, listing_context, shared_context

if TYPE_CHECKING:
    from django_stubs_ext import StrOrPromise

#: So much a list shows at most, however it was chosen.
MOST = 24


class Together:
    """The blocks of a kind in one stream, whose answers are asked for once a language."""

    def __init__(self, block: ListingBlock, values: list[ListingValue]) -> None:
        self.block = block
        self.values = values
        self._answers: dict[str | None, dict[int, Any]] = {}

    def answer(self, value: ListingValue) -> Any:
        """Return what one of the blocks shows, ``None`` for nothing."""
        language = get_language()
        if language not in self._answers:
            asked = [value for value in self.values if not value.is_broken]
            answers = self.block.answers(asked) if asked else []
            self._answers[language] = {
                id(value): answer for value, answer in zip(asked, answers, strict=True)
            }
        return self._answers[language].get(id(value))


class ListingValue(blocks.StructValue):
    """What an editor said in a block; ``shown`` is what comes of it."""

    #: The other blocks it is asked for with.
    together: Together | None = None
    #: Something it was about does not exist any more, and what is left would say something else.
    is_broken = False

    @property
    def shown(self) -> Any:
        """What visitors see, in the active language; false where that is nothing."""
        if self.together is None:
            self.together = Together(self.block, [self])
        return self.together.answer(self)


class ListingBlock(blocks.StructBlock):
    """A block that shows what the package knows; subclasses say what.

    Its definition never reaches a migration, only its name does. ``heading_level`` is the level
    of the heading, unless ``quartier_level`` stands in the context of the page's template.
    """

    #: Fields with what is chosen by hand, and with what that has to belong to.
    by_hand: ClassVar[tuple[str, ...]] = ()
    by_belonging: ClassVar[tuple[str, ...]] = ()
    #: What an editor is told who said nothing, or two things at once.
    nothing_said: ClassVar[StrOrPromise] = ""
    said_twice: ClassVar[StrOrPromise] = _(
        "Please decide: chosen one by one, or by what they belong to, or all of them."
    )

    # Empty words, not none: wagtail-localize cannot read none where a block is older than a field.
    heading = blocks.CharBlock(
        label=_("Heading"),
        default="",
        max_length=160,
        required=False,
        help_text=_("Stands above it. Left empty, there is none."),
    )

    class Meta:
        value_class = ListingValue
        preview_template = "wagtail_quartier/previews/block.html"
        group = _("Neighbourhood work")
        heading_level = LEVEL

    # --- what subclasses say ------------------------------------------------------------

    def answers(self, values: list[ListingValue]) -> list[Any]:
        """Return what each of the blocks shows; the number of queries is always the same."""
        raise NotImplementedError

    def told(self, shown: Any) -> dict[str, Any]:
        """Return what the API tells of what is shown."""
        raise NotImplementedError

    def preview(self) -> dict[str, Any]:
        """Return what the preview in the block picker shows, from what the site has."""
        return {"everything": True, "limit": 3}

    # --- reading ------------------------------------------------------------------------

    def to_python(self, value: Mapping[str, Any]) -> ListingValue:
        """Return one block that is stored by itself."""
        [found] = self.bulk_to_python([value])
        return found

    def bulk_to_python(self, values: Iterable[Mapping[str, Any]]) -> list[ListingValue]:
        """Return the blocks of a kind, which are asked for together."""
        raw = list(values)
        found: list[ListingValue] = super().bulk_to_python(raw)
        together = Together(self, found)
        for stored, value in zip(raw, found, strict=True):
            value.together = together
            value.is_broken = any(
                _lost(stored.get(name), value.get(name)) for name in self._relations
            )
        return found

    @property
    def _relations(self) -> list[str]:
        return [*self.by_hand, *self.by_belonging]

    # --- showing ------------------------------------------------------------------------

    def get_context(
        self, value: ListingValue, parent_context: dict[str, Any] | None = None
    ) -> dict[str, Any]:
        """Add ``shown``, ``heading``, its ``level``, and how the listing is shown."""
        context = super().get_context(value, shared_context(parent_context))
        level = context.get("quartier_level") or self.meta.heading_level
        context.update(
            listing_context(value.shown, value.get("heading") or "", level),
            display=value.get("display"),
        )
        return context

    def get_preview_value(self) -> ListingValue:
        """Return a block with what the site has."""
        return self.normalize(self.preview())

    def get_api_representation(
        self, value: ListingValue, context: dict[str, Any] | None = None
    ) -> dict[str, Any]:
        """Return the heading and what is shown; nothing of what was only chosen."""
        shown = value.shown
        return {"heading": value.get("heading") or "", **(self.told(shown) if shown else {})}

    # --- saving -------------------------------------------------------------------------

    def clean(self, value: ListingValue) -> ListingValue:
        """Raise ``ValidationError`` where an editor said nothing, or two things at once.

        A draft may be saved before anything is said.
        """
        cleaned: ListingValue = super().clean(value)
        if not getattr(self, "is_deferred_validation", False):
            self.clean_choice(cleaned)
        return cleaned

    def clean_choice(self, value: ListingValue) -> None:
        """Raise ``ValidationError`` where it is not clear what is to be shown."""
        ways = [
            any(value.get(name) for name in self.by_hand),
            any(value.get(name) for name in self.by_belonging),
            bool(value.get("everything")),
        ]
        if not any(ways) and self.nothing_said:
            self.refuse(self.nothing_said)
        if sum(ways) > 1:
            self.refuse(self.said_twice)

    def refuse(self, message: StrOrPromise) -> None:
        """Raise ``ValidationError`` about the block as a whole."""
        raise StructBlockValidationError(non_block_errors=[ValidationError(message)])

    # --- migrations ---------------------------------------------------------------------

    def deconstruct(self) -> tuple[str, Any, Any]:
        """Return the block's own name, so that no field of it ever reaches a migration."""
        path = f"wagtail_quartier.blocks.{type(self).__name__}"
        if not type(self).__module__.startswith("wagtail_quartier."):
            path = self.canonical_module_path
        return path, *self._constructor_args

    def deconstruct_with_lookup(self, lookup: Any) -> tuple[str, Any, Any]:
        """Return the same: there is nothing to look up."""
        return self.deconstruct()

    @classmethod
    def construct_from_lookup(cls, lookup: Any, *args: Any, **kwargs: Any) -> ListingBlock:
        """Return the block a migration names; its fields are those of today."""
        return cls(*args, **kwargs)


def _lost(stored: Any, found: Any) -> bool:
    """Tell whether something was chosen and is not there any more."""
    if isinstance(stored, list):
        return bool(stored) and not any(found)
    return bool(stored) and not found


def limit_field(default: int = 6) -> blocks.IntegerBlock:
    """Return the field for how many entries a list has at most."""
    return blocks.IntegerBlock(
        label=_("How many at most"), min_value=1, max_value=MOST, default=default
    )


def everything_field() -> blocks.BooleanBlock:
    """Return the field for a list of everything."""
    return blocks.BooleanBlock(label=_("All of them"), required=False)
