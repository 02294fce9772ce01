"""The demo in Arabic: the words of one quarter and of what leads to it.

Spaces inside telephone numbers are no-break spaces: others would turn the groups of digits round.
"""

from example_site.demo.arabic.fields import FIELDS
from example_site.demo.arabic.gatherings import GATHERINGS
from example_site.demo.arabic.ideas import IDEAS
from example_site.demo.arabic.needs import NEEDS
from example_site.demo.arabic.office_hours import OFFERS
from example_site.demo.arabic.pictures import PICTURES
from example_site.demo.arabic.projects import PROJECTS
from example_site.demo.arabic.projects_everywhere import EVERYWHERE
from example_site.demo.arabic.quarters import CENTRES, QUARTERS
from example_site.demo.arabic.sections import LEGAL, SECTIONS
from example_site.demo.arabic.vocabulary import AWARDS, PROGRAMMES, TARGET_GROUPS, TOPICS
from example_site.demo.word_shapes import Words

ARABIC = Words(
    language="ar",
    pages={
        **SECTIONS,
        **LEGAL,
        **QUARTERS,
        **CENTRES,
        **FIELDS,
        **PROJECTS,
        **EVERYWHERE,
        **GATHERINGS,
    },
    snippets={
        "target_group": TARGET_GROUPS,
        "topic": TOPICS,
        "programme": PROGRAMMES,
        "award": AWARDS,
        "offer": OFFERS,
        "need": NEEDS,
    },
    pictures=PICTURES,
    ideas=IDEAS,
)
