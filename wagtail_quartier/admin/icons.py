"""Icons of our own, beside Wagtail's."""

ICONS = [
    f"wagtail_quartier/admin/icons/quartier-{name}.svg"
    for name in ("award", "closure", "funding", "neighbourhood", "organisation", "place")
]
