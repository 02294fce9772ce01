"""The addresses of a host, with the language in front where it has more than one."""

from django.conf import settings
from django.conf.urls.i18n import i18n_patterns
from django.urls import include, path
from wagtail import urls as wagtail_urls
from wagtail.admin import urls as wagtailadmin_urls
from wagtail.documents import urls as wagtaildocs_urls

pages = [path("", include(wagtail_urls))]

urlpatterns = [
    path("admin/", include(wagtailadmin_urls)),
    path("documents/", include(wagtaildocs_urls)),
    *(i18n_patterns(*pages, prefix_default_language=False) if settings.USE_I18N else pages),
]
