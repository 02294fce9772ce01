"""An app with as many tables as the package has, and nothing but tables.

What it adds to the time a site takes to start is what no package with these tables can save: the
classes of Django and Wagtail, their panels, and what Wagtail makes of each page type for its API.
"""
