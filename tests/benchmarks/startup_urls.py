"""The addresses of a site as ``wagtail start`` makes it."""

from django.contrib import admin
from django.urls import include, path

from tests.urls import urlpatterns as wagtails

urlpatterns = [path("django-admin/", include(admin.site.urls[:2])), *wagtails]
