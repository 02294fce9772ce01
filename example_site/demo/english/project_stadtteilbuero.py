"""English words of the neighbourhood office, the project told in full."""

from example_site.demo.word_shapes import PageWords

STADTTEILBUERO = PageWords(
    title="Neighbourhood office Nordstadt",
    slug="neighbourhood-office-nordstadt",
    teaser=(
        "A shop in which worries become plans: advice, company and a say for adults in four "
        "neighbourhoods."
    ),
    texts={
        "goals": (
            "If you have been out of work for long or are new in town, you easily lose touch: "
            "with offices, with neighbours, with your own courage. The neighbourhood office wants "
            "people to take things into their own hands again.\n\n"
            "- Each year 500 adults find advice here, and a next step.\n"
            "- Single worries turn into common plans.\n"
            "- Businesses, associations and offices work together reliably."
        ),
        "content": (
            "Four times a week there are drop-in hours in Turmstraße, on Tuesdays into the "
            "evening. We also arrange other times, at your home or in the park.\n\n"
            "Beside that, visitors start things themselves: the spring clean, last time with 140 "
            "volunteers; the Ehleaue group, which builds nesting boxes and mows meadows; and the "
            "traders’ round table, which meets in a different shop every other month.\n\n"
            "Twice a year we invite everybody to the neighbourhood workshop. There, residents "
            "decide what we see to next."
        ),
        "results": (
            "By the end of 2025, 1,547 people had used the office; 212 of them have found work or "
            "training. 64 are volunteers themselves today.\n\n"
            "Three undertakings stand on their own feet: the clothes store, the language tandems "
            "and the lifts to the hospital."
        ),
        "referral": (
            "We do not advise on everything, but we know everybody. With debts we take you to "
            "Schuldnerhilfe im Ehlebund, which is here every other week. With addiction we put "
            "you in touch with Ankerplatz and come along the first time if you like. For "
            "questions about your rent there is the tenants’ circle."
        ),
        "volunteering": (
            "We are looking for people who help to fill in forms, who interpret or who open up "
            "the shop when we are out. You need no experience; there is an introduction on two "
            "evenings, and then cake and talk every month."
        ),
    },
    rows={
        "partner_links": (
            "gives advice in the office every other week",
            "sees people within three days",
            "lets the shop for half the rent",
            "leads the nature group and the spring clean",
            "brings its experience to the round table",
            "teaches German and computers on the spot",
            "invites and interprets",
            "opens its hall for neighbourhood workshops",
        ),
        "contact_links": (
            "Social advice, head of the project",
            "Neighbourhood workshop and round table",
            "Appointments",
        ),
        "evidence": (
            "Ehletal-Bote: “A shop where you buy nothing” (in German)",
            "Funding poster in the shop window, A3",
            "Spring clean 2025: group with funding banner",
            "The town on the third anniversary (in German)",
            "Attendance lists 2024 (for auditing only)",
        ),
        "award_grants": (
            (
                "Prize",
                (
                    "Nobody is provided for here; here they ask: what can you do? In one "
                    "morning the "
                    "jury heard seven languages and did not see a single waiting number."
                ),
            ),
        ),
        "links": ("Report at half-time", "Registering for the neighbourhood workshop"),
        "gallery": (
            "A conversation takes time and two cups",
            "Spring clean around the tower, March 2025",
            "Neighbourhood workshop in the school hall",
            "Information stall at the weekly market",
            "The desk at the window in Turmstraße",
        ),
    },
    body=(
        "A morning in Turmstraße",
        (
            "At nine somebody is already waiting at the door: a letter from the "
            "job centre, unopened. "
            "An hour later the objection is written, and the man with the letter "
            "is helping the next "
            "visitor to understand the printer."
        ),
        (
            "people have been here since 2022",
            "languages in the team",
            "visitors became volunteers",
        ),
        (
            (
                "The first time I only asked whether I might come in from the cold. Now I have the "
                "key."
            ),
            "A volunteer, aged 58",
        ),
        "Advice without a counter",
    ),
)
