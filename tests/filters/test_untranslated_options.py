"""An option whose words are not the reader's says so, in words and in its attributes."""

from __future__ import annotations

import pytest
from django.utils.translation import override

from wagtail_quartier.filters.counted import CountedSelect
from wagtail_quartier.languages import written_in
from wagtail_quartier.written import Name, Written


@pytest.mark.django_db
def test_an_option_in_another_language_says_so_in_the_readers_words() -> None:
    select = CountedSelect(
        choices=[
            ("garden", Written("Garten", "de")),
            ("yard", Written("فناء", "ar")),
            # The name of an association is the same in every language.
            ("south", Name("Verein Süd", "de")),
            ("other", "2026"),
        ]
    )
    select.counts = {"garden": 3, "yard": 2, "south": 1, "other": 0}
    with override("ar"):
        html = select.render("what", "")
        said = written_in("de")
    assert said != "in German"
    assert (
        f'<option value="garden" lang="de" dir="ltr">Garten (\u2068{said}\u2069) (3)</option>'
        '<option value="yard">فناء (2)</option>'
        '<option value="south" lang="de" dir="ltr">Verein Süd (1)</option>'
        '<option value="other">2026 (0)</option>'
    ) in html
    with override("de"):
        assert "Garten (3)" in select.render("what", "")
