"""Who works together in a quarter: an organisation and its role there."""

from __future__ import annotations

from django.core.exceptions import ValidationError
from django.db import models
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy

from wagtail_quartier.page_mixins.rows import FactRow
from wagtail_quartier.snippets.people import Organisation


class NetworkMember(FactRow):
    """An organisation that works in a quarter, in which role and from when to when."""

    class Role(models.TextChoices):
        """What an organisation is in the network of a quarter; the first two are its core team."""

        COORDINATION = "coordination", _("core team: coordination")
        MANAGEMENT = "management", _("core team: quarter management")
        PARTNER = "partner", _("network partner")
        INITIATIVE = "initiative", _("residents' initiative")

    organisation = models.ForeignKey(
        Organisation,
        verbose_name=_("organisation"),
        on_delete=models.PROTECT,
        related_name="+",
    )
    role = models.CharField(
        pgettext_lazy("of an organisation in a network", "role"),
        max_length=20,
        choices=Role.choices,
        default=Role.PARTNER,
    )
    since = models.DateField(_("since"), null=True, blank=True)
    until = models.DateField(
        _("until"),
        null=True,
        blank=True,
        help_text=_("The last day. After it the organisation leaves the figure by itself."),
    )

    class Meta(FactRow.Meta):
        abstract = True
        verbose_name = _("member of the network")
        verbose_name_plural = _("members of the network")

    def clean(self) -> None:
        """Refuse to leave before having come."""
        super().clean()
        if self.since and self.until and self.until < self.since:
            raise ValidationError({"until": _("This is before the beginning.")})
