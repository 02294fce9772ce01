"""The addresses of the test project with Wagtail's API: its own endpoint, and ours."""

from django.urls import path
from wagtail.api.v2.router import WagtailAPIRouter
from wagtail.api.v2.views import PagesAPIViewSet

from tests import urls
from wagtail_quartier.api.views import PublishedPagesAPIViewSet

plain, ours = WagtailAPIRouter("plain"), WagtailAPIRouter("ours")
plain.register_endpoint("pages", PagesAPIViewSet)
ours.register_endpoint("pages", PublishedPagesAPIViewSet)

urlpatterns = [path("api/", plain.urls), path("ours/", ours.urls), *urls.urlpatterns]
