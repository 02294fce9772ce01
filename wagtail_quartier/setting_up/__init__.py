"""What `manage.py quartier_setup` makes on an existing site, and takes back untouched."""
