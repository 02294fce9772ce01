"""The demo in English: the words of one quarter and of what leads to it."""

from example_site.demo.english.fields import FIELDS
from example_site.demo.english.gatherings import GATHERINGS
from example_site.demo.english.ideas import IDEAS
from example_site.demo.english.needs import NEEDS
from example_site.demo.english.office_hours import OFFERS
from example_site.demo.english.pictures import PICTURES
from example_site.demo.english.projects import PROJECTS
from example_site.demo.english.projects_everywhere import EVERYWHERE
from example_site.demo.english.quarters import CENTRES, QUARTERS
from example_site.demo.english.sections import LEGAL, SECTIONS
from example_site.demo.english.vocabulary import AWARDS, PROGRAMMES, TARGET_GROUPS, TOPICS
from example_site.demo.word_shapes import Words

ENGLISH = Words(
    language="en",
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
