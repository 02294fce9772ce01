"""All projects of the demo, in the order in which they are loaded."""

from example_site.demo.project_stadtteilbuero import STADTTEILBUERO
from example_site.demo.projects_culture import CULTURE
from example_site.demo.projects_education import EDUCATION
from example_site.demo.projects_environment import ENVIRONMENT
from example_site.demo.projects_health import HEALTH
from example_site.demo.projects_housing import HOUSING
from example_site.demo.projects_networks import NETWORKS
from example_site.demo.projects_participation import PARTICIPATION

PROJECTS = (
    STADTTEILBUERO,
    *NETWORKS,
    *HOUSING,
    *EDUCATION,
    *HEALTH,
    *CULTURE,
    *ENVIRONMENT,
    *PARTICIPATION,
)
