"""The demo in easy language: the words of one quarter and of what leads to it."""

from example_site.demo.easy.fields import FIELDS
from example_site.demo.easy.gatherings import GATHERINGS
from example_site.demo.easy.ideas import IDEAS
from example_site.demo.easy.needs import NEEDS
from example_site.demo.easy.office_hours import OFFERS
from example_site.demo.easy.pictures import PICTURES
from example_site.demo.easy.projects import PROJECTS
from example_site.demo.easy.projects_everywhere import EVERYWHERE
from example_site.demo.easy.quarters import CENTRES, QUARTERS
from example_site.demo.easy.sections import LEGAL, SECTIONS
from example_site.demo.easy.vocabulary import AWARDS, PROGRAMMES, TARGET_GROUPS, TOPICS
from example_site.demo.word_shapes import Words

EASY = Words(
    language="de-simple",
    sentence_by_sentence=True,
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
