"""What Wagtail's API says about our pages, for hosts that offer it."""
