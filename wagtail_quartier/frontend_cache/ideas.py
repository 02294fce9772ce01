"""What a cache in front of the site keeps of ideas is forgotten when one is another, or gone."""

from __future__ import annotations

from typing import Any

from django.db import router
from django.dispatch import receiver

from wagtail_quartier.conf import role_model
from wagtail_quartier.frontend_cache.needs import quarters_answered_by_ideas
from wagtail_quartier.frontend_cache.purging import forget_pages, is_configured
from wagtail_quartier.frontend_cache.showing import pages_with_versions
from wagtail_quartier.ideas.changes import public_ideas_changed
from wagtail_quartier.translations import versions_of

#: What there is of each idea below its page.
PARTS = ("idea", "picture")


@receiver(public_ideas_changed)
def purge_ideas(sender: type[Any], pages: set[int], references: set[str], **kwargs: Any) -> None:
    """Purge the lists in every language, and these ideas below them, after the commit.

    The pages of quarters that name one of them are purged with them.
    """
    model = role_model("ideas")
    if model is None or not is_configured():
        return
    originals: Any = model._default_manager.filter(pk__in=pages)
    versions = [version for page in originals for version in versions_of(page)]
    urls = {
        f"{url.rstrip('/')}/{part}/{reference}/"
        for version in versions
        if (url := version.get_full_url())
        for part in PARTS
        for reference in references
    }
    # Asked now: a deleted idea will be named by nobody.
    named_by = pages_with_versions(quarters_answered_by_ideas(references))
    forget_pages(router.db_for_write(sender), {version.pk for version in versions}, urls, named_by)
