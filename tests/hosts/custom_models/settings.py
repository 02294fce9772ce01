"""Settings of a host with image, document and user models of its own."""

import os

from tests.hosts.common import COMMON, HOST_APPS, WITHOUT_US

globals().update(COMMON)

INSTALLED_APPS = [
    "tests.hosts.custom_models.website",
    *([] if WITHOUT_US else ["wagtail_quartier.pages", "wagtail_quartier"]),
    "wagtail_localize",
    "wagtail_localize.locales",
    *HOST_APPS,
]

MIDDLEWARE = ["tests.hosts.custom_models.website.policy.PublicPolicy", *COMMON["MIDDLEWARE"]]

AUTH_USER_MODEL = "website.Neighbour"
WAGTAILIMAGES_IMAGE_MODEL = "website.Photograph"
WAGTAILDOCS_DOCUMENT_MODEL = "website.Paper"

#: An empty list stands for the host before it had a block of its own.
BODY_BLOCKS = os.environ.get(
    "QUARTIER_HOST_BODY_BLOCKS", "tests.hosts.custom_models.website.blocks.BODY_BLOCKS"
)

WAGTAIL_QUARTIER = {
    "BODY_BLOCKS": BODY_BLOCKS.split(),
    "HOLIDAY_REGION": "NW",
}
