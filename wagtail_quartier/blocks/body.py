"""The blocks of a page's body; a host adds its own with the setting ``BODY_BLOCKS``."""

from __future__ import annotations

from django.utils.module_loading import import_string
from django.utils.translation import gettext_lazy as _
from wagtail import blocks
from wagtail.images.blocks import ImageChooserBlock

from wagtail_quartier.conf import quartier_settings
from wagtail_quartier.translated_fields import FactBlock

RICH_TEXT_FEATURES = [
    "h3",
    "h4",
    "bold",
    "italic",
    "ol",
    "ul",
    "link",
    "document-link",
    "quartier-link",
]


class FactTextBlock(FactBlock, blocks.CharBlock):
    """A number or a name, the same in every language."""


class FactPictureBlock(FactBlock, ImageChooserBlock):
    """A picture, the same in every language."""


class HeadingBlock(blocks.StructBlock):
    """A heading below the page's own."""

    text = blocks.CharBlock(label=_("Heading"), max_length=160)

    class Meta:
        icon = "title"
        label = _("Heading")
        template = "wagtail_quartier/blocks/heading.html"


class PictureBlock(blocks.StructBlock):
    """A picture with what has to stand beside it."""

    image = FactPictureBlock(label=_("Picture"))
    alt_text = blocks.CharBlock(
        label=_("Description for people who cannot see it"), max_length=250, required=False
    )
    caption = blocks.CharBlock(label=_("Caption"), max_length=250, required=False)
    credit = FactTextBlock(label=_("Credit"), max_length=120, required=False)

    class Meta:
        icon = "image"
        label = _("Picture")
        template = "wagtail_quartier/blocks/picture.html"


class QuoteBlock(blocks.StructBlock):
    """Somebody's own words."""

    text = blocks.TextBlock(label=_("Quotation"))
    person = blocks.CharBlock(label=_("Who says it"), max_length=120, required=False)

    class Meta:
        icon = "openquote"
        label = _("Quotation")
        template = "wagtail_quartier/blocks/quote.html"


class FiguresBlock(blocks.StructBlock):
    """A few numbers that tell a story."""

    figures = blocks.ListBlock(
        blocks.StructBlock(
            [
                ("number", FactTextBlock(label=_("Number"), max_length=20)),
                ("label", blocks.CharBlock(label=_("What it counts"), max_length=80)),
            ],
            icon="order",
        ),
        label=_("Figures"),
        min_num=1,
        max_num=6,
    )

    class Meta:
        icon = "order"
        label = _("Figures")
        template = "wagtail_quartier/blocks/figures.html"


def base_blocks() -> list[tuple[str, blocks.Block]]:
    """Return the package's own blocks, fresh instances each time."""
    return [
        ("heading", HeadingBlock()),
        (
            "text",
            blocks.RichTextBlock(
                label=_("Text"),
                features=RICH_TEXT_FEATURES,
                template="wagtail_quartier/blocks/text.html",
            ),
        ),
        ("picture", PictureBlock()),
        ("quote", QuoteBlock()),
        ("figures", FiguresBlock()),
    ]


def body_block() -> blocks.StreamBlock:
    """Return the body's top-level block, the host's own blocks after ours.

    Raises ``ImportError`` for a path in ``BODY_BLOCKS`` that leads nowhere. A host's
    block with the name of one of ours takes its place.
    """
    children = dict(base_blocks())
    for path in quartier_settings.BODY_BLOCKS:
        extra = import_string(path)
        children.update(extra() if callable(extra) else extra)
    return blocks.StreamBlock(list(children.items()))
