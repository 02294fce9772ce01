"""All projects of the demo, in the order in which they are loaded."""

from example_site.demo.project_stadtteilbuero import STADTTEILBUERO

PROJECTS = (STADTTEILBUERO,)
