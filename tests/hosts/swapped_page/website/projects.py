"""Projects and their directory, built from our mixins on the host's base page."""

from tests.hosts.swapped_page.website.models import SitePage
from wagtail_quartier.admin import page_panels
from wagtail_quartier.models import ProjectIndexMixin, ProjectMixin, with_rows


@with_rows
class UndertakingIndex(ProjectIndexMixin, SitePage):
    subpage_types = ["website.Undertaking"]
    search_fields = [*SitePage.search_fields, *ProjectIndexMixin.quartier_search_fields]
    edit_handler = page_panels.introduced


@with_rows
class Undertaking(ProjectMixin, SitePage):
    parent_page_types = ["website.UndertakingIndex"]
    search_fields = [*SitePage.search_fields, *ProjectMixin.quartier_search_fields]
    edit_handler = page_panels.project
