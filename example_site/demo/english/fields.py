"""English words of the eight fields of action."""

from example_site.demo.word_shapes import PageWords

FIELDS = {
    "netze": PageWords(
        title="Social networks and volunteering",
        slug="social-networks",
        teaser="You ring sooner at the door of somebody you know. So we start with meeting.",
        texts={
            "introduction": (
                "You only notice a good net when you fall into it. It is made of neighbours who "
                "take in parcels, of clubs that welcome newcomers, and of volunteers who know "
                "whom to ask next.\n\n"
                "Nobody can decree such a net. But you can give it places, occasions and "
                "somebody who looks after it."
            )
        },
        rows={
            "measures": (
                (
                    "Visiting services",
                    (
                        "Volunteers call on people who seldom have visitors – after a training "
                        "course and always at fixed times."
                    ),
                ),
                (
                    "Volunteer centre",
                    (
                        "One desk that introduces, supports and says thank you: with courses, "
                        "insurance and one party a year."
                    ),
                ),
                (
                    "Guides",
                    (
                        "People who were new themselves go with others to offices, doctors and "
                        "parents’ evenings."
                    ),
                ),
            ),
            "links": (
                "Guide: supporting volunteers well",
                "Fonds Miteinander of the Bürgerstiftung Ehle",
            ),
        },
        body=(
            (
                "The net holds because every mesh has a name.",
                "Bernd Oltmann, volunteer co-ordinator",
            ),
        ),
    ),
    "wohnen": PageWords(
        title="Housing and surroundings",
        slug="housing",
        teaser="Affordable, dry, a tree outside the window – and not alone against everybody.",
        texts={
            "introduction": (
                "Everything begins with a home. If you dread the next rent increase, you have no "
                "mind free for the children’s school.\n\n"
                "We bring tenants and landlords to one table and see to it that something grows "
                "outside the front door as well."
            )
        },
        rows={
            "measures": (
                (
                    "Round tables",
                    (
                        "Co-operative, tenants and town talk about renovation before the letters "
                        "are sent."
                    ),
                ),
                (
                    "Green courtyards",
                    (
                        "Take up the concrete, plant, water: the town gives soil and advice, the "
                        "residents do the work."
                    ),
                ),
                (
                    "Housing in old age",
                    (
                        "Advice on grab rails, swapping homes and care, preferably at your own "
                        "kitchen table."
                    ),
                ),
            ),
            "links": ("Tenants’ dictionary in six languages",),
        },
    ),
    "wirtschaft": PageWords(
        title="Work and local economy",
        slug="work-and-economy",
        teaser="Shops, workshops and people with skills: they only have to find each other.",
        texts={
            "introduction": (
                "A neighbourhood without shops falls silent. A neighbourhood in which nobody "
                "finds work grows tired. So we work with those who hold the keys: businesses, "
                "landlords and the job centre."
            )
        },
        rows={
            "measures": (
                (
                    "Interim use",
                    (
                        "Empty shops go to people with ideas for half a year; they pay the running "
                        "costs only."
                    ),
                ),
                (
                    "Work experience round the corner",
                    (
                        "Businesses at the harbour take on young people from the neighbourhood "
                        "– for "
                        "a week, paid, with feedback."
                    ),
                ),
                (
                    "Traders’ meetings",
                    "Once a month over coffee: what is stuck, and what shall we plan?",
                ),
            ),
            "links": ("Guide to interim use",),
        },
    ),
    "bildung": PageWords(
        title="Education and early support",
        slug="education",
        teaser="From reading aloud on the stairs to choosing a job: learning starts before school.",
        texts={
            "introduction": (
                "Children learn from people who believe in them. Some have many of those, others "
                "just one teacher with 27 other children.\n\n"
                "We bring in parents, grandparents, students and whole businesses."
            )
        },
        rows={
            "measures": (
                ("Reading mentors", "One hour a week, one child, one book."),
                (
                    "Places to learn in the afternoon",
                    "Help with homework, a warm meal and somewhere to concentrate.",
                ),
                (
                    "Parents’ groups",
                    "How school works here, explained by parents who had to learn it themselves.",
                ),
            ),
        },
    ),
    "gesundheit": PageWords(
        title="Health and exercise",
        slug="health",
        teaser="Walking, cooking, breathing: hardly anybody gets healthy alone.",
        texts={
            "introduction": (
                "Between Gartenfeld and Ziegelei lie four kilometres and six years of life "
                "expectancy. That has to do with income, with noise, with stress – and with "
                "whether there is somebody who comes along."
            )
        },
        rows={
            "measures": (
                ("Exercise without a club", "Free, outdoors, in everyday clothes."),
                ("Eating together", "Lunches at which the cooks sit down too."),
                (
                    "Advice on the doorstep",
                    (
                        "Addiction, care, crises: experts come to the neighbourhood instead of the "
                        "other way round."
                    ),
                ),
            ),
            "links": ("Gesund vor Ort: applications and deadlines",),
        },
    ),
    "kultur": PageWords(
        title="Culture in the neighbourhood",
        slug="culture",
        teaser="Singing, acting, painting – with those who say they cannot.",
        texts={
            "introduction": (
                "Culture happens where people show who they are. In Lindenhall that means a choir "
                "without sheet music, theatre with an accent, and pictures on walls you would "
                "otherwise hurry past."
            )
        },
        rows={
            "measures": (
                ("Open ensembles", "No audition, no fee, and a professional in charge."),
                ("Art in public places", "Designs are put up, and everybody votes."),
                ("Telling and remembering", "Older people pass on what no archive holds."),
            ),
        },
    ),
    "umwelt": PageWords(
        title="Climate, nature and public space",
        slug="climate-and-nature",
        teaser="Shade, water and meadows: how a neighbourhood gets through hot summers.",
        texts={
            "introduction": (
                "In August 2022 we measured 41 degrees on the market square, and 32 under the "
                "lime tree. Since then everybody has known what a tree is worth.\n\n"
                "In Lindenhall, adapting to the climate is done by hand: with spades, watering "
                "cans and borrowed bikes."
            )
        },
        rows={
            "measures": (
                (
                    "Spring clean",
                    "One Saturday in March; the town provides gloves, the Kombüse soup.",
                ),
                (
                    "Cool places",
                    "Drinking water, shade and open doors, signposted and on a map.",
                ),
                (
                    "Borrow, don’t buy",
                    "Tools, tents, cargo bikes: one card for all the houses.",
                ),
            ),
            "links": ("Town map: cool places",),
        },
    ),
    "beteiligung": PageWords(
        title="Participation and having a say",
        slug="participation",
        teaser="Being asked before it is decided. And then deciding, too.",
        texts={
            "introduction": (
                "Participation does not mean sticking coloured notes on a wall. It means that "
                "something changes – or that somebody explains why it does not.\n\n"
                "The quarter conferences have money of their own. Whoever lives here has a vote, "
                "from the age of twelve and whatever their passport says."
            )
        },
        rows={
            "measures": (
                (
                    "Quarter conference",
                    "Open to all, chaired, with childcare and interpreters.",
                ),
                (
                    "Residents’ fund",
                    "Up to 3,000 euros for ideas from the neighbourhood; the form is one page.",
                ),
                (
                    "Walks with officials",
                    "Whoever plans comes along: in a wheelchair, with a pram, in the dark.",
                ),
            ),
        },
    ),
}
