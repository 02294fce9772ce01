"""English words of the projects of the Ziegelei."""

from example_site.demo.english.project_stadtteilbuero import STADTTEILBUERO
from example_site.demo.word_shapes import PageWords

PROJECTS = {
    "stadtteilbuero": STADTTEILBUERO,
    "nachbarinnen": PageWords(
        title="Women next door",
        slug="women-next-door",
        teaser="Women from the Ziegelei go from door to door and invite others to breakfast.",
        texts={
            "goals": (
                "No mother in the Ziegelei is to live here for a year without knowing one "
                "neighbour by name."
            ),
            "content": (
                "In 120 hours fourteen women trained to be family guides: nursery, school, "
                "doctor, authorities. Then they visited families in ten languages, each "
                "household ten times.\n\n"
                "On Wednesdays everybody met for breakfast – and that has come to stay."
            ),
            "results": (
                "411 families were visited; nearly all the children went to nursery afterwards. "
                "Nine of the guides work in social professions today. The breakfast still exists."
            ),
        },
        rows={
            "partner_links": (
                "makes the first contact",
                "trains the guides",
                "advises on difficult cases",
            ),
            "contact_links": ("Women’s breakfast, and memories of the project",),
            "award_grants": (
                (
                    "Prize",
                    (
                        "Fourteen women do not replace an office. They do something no office can: "
                        "they ring the bell."
                    ),
                ),
                (
                    "Commendation",
                    (
                        "At this table nobody asks where you come from, only whether there is any "
                        "tea left."
                    ),
                ),
            ),
            "gallery": ("Wednesday morning at the Alte Ziegelei",),
        },
    ),
    "mietertreff": PageWords(
        title="Tenants’ meeting Ziegelei",
        slug="tenants-meeting-ziegelei",
        teaser="A meeting in the laundry cellar that lost its home when the houses were sold.",
        texts={
            "goals": (
                "Neighbours are to report defects together, and get to know each other by doing so."
            ),
            "content": (
                "Every Monday the old laundry cellar was heated. There was coffee, a folder and "
                "patience."
            ),
            "results": (
                "After two years the owner changed and gave us notice. We should have secured "
                "the lease earlier. The circle goes on giving advice at the Alte Ziegelei."
            ),
        },
        rows={"partner_links": ("looked after the money",)},
    ),
    "hausaufgaben": PageWords(
        title="Learning kitchen Ziegelei",
        slug="learning-kitchen",
        teaser="First soup, then fractions: homework at the big table.",
        texts={
            "goals": (
                "Every child is to find a quiet place, a warm meal and a person with enough "
                "patience for word problems."
            ),
            "content": (
                "From Monday to Thursday the gallery of the Alte Ziegelei opens at half past one. "
                "Students and pensioners help; fourteen-year-olds practise with the little ones "
                "and get a certificate for it.\n\n"
                "Parents may sit in. Many learn too."
            ),
            "results": (
                "Last school year only one of 68 children had to repeat a year. Eleven who once "
                "learned here are helping today."
            ),
            "volunteering": "We are short of mathematics. One afternoon a week is enough.",
        },
        rows={
            "partner_links": (
                "talks to us every Friday",
                "sends fourteen-year-olds to help",
                "gives yesterday’s bread",
            ),
            "contact_links": ("Registering children", "Volunteering in the learning kitchen"),
            "evidence": (
                "Notice about the funding in the gallery",
                "Photographs at the end of the school year",
            ),
            "award_grants": (
                (
                    "Commendation",
                    "It smells of lentil soup and rubbers. We would love to be ten again.",
                ),
            ),
        },
        body=(
            (
                "When I explain it to Mila, suddenly I understand it myself.",
                "A boy of fourteen",
            ),
        ),
    ),
    "hofsport": PageWords(
        title="Yard sports",
        slug="yard-sports",
        teaser="At six the gate opens: volleyball, skipping, pull-ups – without signing up.",
        texts={
            "goals": "Sport on the doorstep for all who would never join a club.",
            "content": (
                "Two school yards stay open until eight in the evening. Coaches bring equipment "
                "and remember names."
            ),
            "results": (
                "In summer up to ninety people play at once. There are fewer complaints about "
                "noise than before."
            ),
        },
        rows={
            "partner_links": ("lends the key", "provides goals and nets", "sends Femi"),
            "contact_links": ("Questions, ideas, lost balls",),
        },
    ),
    "fahrradschule": PageWords(
        title="Cycling school for women",
        slug="cycling-school",
        teaser="No hands for the first time at forty: learning to cycle in the school yard.",
        texts={
            "goals": "Women are to get to work, to the doctor and to the river on their own.",
            "content": (
                "Eight Saturdays of rolling, braking, patching. At the end the group rides to the "
                "Ehle meadow and has breakfast."
            ),
            "results": (
                "203 women were allowed to keep their bicycle: repaired by the Schraubkreis, "
                "roadworthy, with a bell."
            ),
        },
        rows={
            "partner_links": ("repairs donated bicycles", "opens the yard on Saturdays"),
            "contact_links": ("Waiting list for new courses",),
            "award_grants": (("Prize", "Seldom has a wobbly start led so far."),),
        },
    ),
    "erzaehlcafe": PageWords(
        title="Witnesses of the brickworks",
        slug="witnesses",
        teaser="What a ring kiln has to do with weddings, told by those who worked there.",
        texts={
            "goals": (
                "The story of the brickworks is to be told by those who still have its dust "
                "under their nails."
            ),
            "content": (
                "Once a month coffee, one object in the middle, one question. Primary school "
                "children recorded it, cut it and built a listening post in the chimney."
            ),
            "results": (
                "71 conversations in German, Turkish, Polish and Arabic are kept in the town "
                "archive. Twelve walks a year lead to the places."
            ),
        },
        rows={
            "partner_links": (
                "lets children ask",
                "archives the recordings",
                "finds people to talk to",
            ),
            "contact_links": ("Guided tours",),
            "award_grants": (
                (
                    "Prize",
                    "Eight-year-olds ask, eighty-year-olds answer, and the whole estate listens.",
                ),
            ),
        },
        body=(
            "From one conversation",
            (
                "“When the kiln went out, the dance band went home as well. It was simply too cold "
                "then.” – So remembers a woman who worked at the hoist in 1958."
            ),
        ),
    ),
    "erinnerungspfad": PageWords(
        title="Memory trail Ziegelei",
        slug="memory-trail",
        teaser="Twelve plaques, twelve voices: a path to the places parents tell of.",
        texts={
            "goals": (
                "Everybody is to appear on the trail: brickmakers, seamstresses, refugees, "
                "strikers, lovers."
            ),
            "content": (
                "In four workshops families decide which places belong to it. The plaques are "
                "built from old lime-leaf bricks."
            ),
        },
        rows={
            "partner_links": ("looks for photographs", "records the texts"),
            "contact_links": ("Workshops and finds",),
        },
    ),
    "schraubkreis": PageWords(
        title="Repair café in the brickworks yard",
        slug="repair-cafe",
        teaser="Soldering, sewing and marvelling at what still works, on Saturdays since 2015.",
        texts={
            "goals": (
                "Less waste, more skill. And conversations that start by themselves over an open "
                "radio."
            ),
            "content": (
                "On the second and fourth Saturday twelve people stand ready with tools. Repairs "
                "are done together; only the spare part is paid for."
            ),
            "results": (
                "4,870 things were brought in; two out of three went home in working order."
            ),
            "volunteering": "If you can sew, you will be welcomed with applause.",
        },
        rows={
            "partner_links": ("lends measuring devices", "pays the rent"),
            "contact_links": ("Workshop and introduction",),
            "award_grants": (
                (
                    "Golden Lime Tree",
                    "They mended my toaster, says a member of the jury. And now I know how.",
                ),
            ),
            "gallery": ("Saturday, shortly after eleven", "Tools to borrow"),
        },
    ),
    "lindenfest": PageWords(
        title="Long Table Nordstadt",
        slug="long-table",
        teaser="One day in June a table of 300 metres stands in Turmstraße.",
        texts={
            "goals": "One day a year on which everybody learns their neighbours’ names.",
            "content": (
                "Each house puts a table into the street, lays it and invites two houses it does "
                "not know. Music starts after the washing-up."
            ),
            "results": (
                "In 2025 1,900 people sat at the table. Seven houses made friends here and have "
                "planted up their courtyards since."
            ),
            "volunteering": "The day before, benches are carried. Many hands, quickly done.",
        },
        rows={
            "partner_links": (
                "lends tables",
                "brings crockery for 800",
                "makes tea for everybody",
                "sets up and clears away",
            ),
            "contact_links": ("Booking a table",),
            "evidence": ("Aerial view of the table in 2025",),
            "gallery": ("Long Table in June 2025", "After the washing-up Querbeet sings"),
            "award_grants": (
                (
                    "Audience award",
                    "The audience has decided, unanimously and with its mouth full.",
                ),
            ),
        },
    ),
}
