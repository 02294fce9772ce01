"""How two versions of a rule are set side by side when an editor compares revisions."""

from __future__ import annotations

from wagtail.admin.compare import FieldComparison, TextDiff

from wagtail_quartier.schedules import canonical, sentences


class RecurrenceComparison(FieldComparison):
    """Compare rules by their dates, and show them as sentences."""

    def has_changed(self) -> bool:
        """Whether the dates differ."""
        if self.val_a is None or self.val_b is None:
            return self.val_a is not self.val_b
        return not canonical.same_dates(self.val_a, self.val_b)

    def htmldiff(self) -> str:
        """The old sentence struck out and the new one, escaped; or the one that stays."""
        before, after = (
            sentences.rule_sentence(value) if value else "" for value in (self.val_a, self.val_b)
        )
        if not self.has_changed():
            return TextDiff([("equal", after)]).to_html()
        return TextDiff([("deletion", before), ("addition", after)]).to_html()
