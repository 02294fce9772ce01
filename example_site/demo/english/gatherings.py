"""English words of what meets in the Nordstadt, and of its sessions."""

from example_site.demo.word_shapes import PageWords

GATHERINGS = {
    "konferenz-nord": PageWords(
        title="Neighbourhood conference Nordstadt",
        teaser="Once a month the Nordstadt sits down in a circle and decides what comes next.",
        slug="neighbourhood-conference",
        texts={
            "purpose": (
                "Whoever lives or works in the Nordstadt can come, listen, suggest and vote. First "
                "everybody says briefly what is going on. Then there are two or three subjects, "
                "and at the end it is written down who does what by when.\n\n"
                "Next time we ask again. What is done stands here, and so does what is not."
            ),
            "audience": "Everybody who lives or works here. You can vote from the age of twelve.",
            "interpretation": (
                "Arabic and Turkish every evening. Other languages gladly, if you call before."
            ),
            "childcare": "From the age of three, in the playroom next door. No need to register.",
        },
        rows={
            "moderator_links": ("Leads through the evening", "Sees to it that all are heard"),
            "organisation_links": (
                "Takes resolutions to the town hall",
                "",
                "Invites and keeps the minutes",
                "",
                "Interprets",
                "Sends two children of its council",
                "",
                "",
                "",
                "Lets 1,900 flats in the quarter",
                "Brings the bread",
                "",
                "",
            ),
            "contact_links": ("Suggest a subject, ask for an interpreter",),
        },
    ),
    "konferenz-nord-1": PageWords(
        title="Shade, benches, drinking water",
        teaser="The hot summer, and what is missing on the meadows by the tower.",
        slug="shade-benches-water",
        texts={
            "agenda": (
                "What is going on in the quarter?\n\nThe children's map of heat: where is it too "
                "hot in summer?\n\nWhat does a bench cost, a tree, a sail against the sun?"
            ),
            "minutes": (
                "The children of the primary school have measured at eleven spots. The square in "
                "front of the water tower is the hottest. The parks department explains that there "
                "are pipes below it: trees can only stand at the edge, a sail can come at once.\n\n"
                "The housing cooperative offers to build benches out of old balcony boards."
            ),
        },
        rows={
            "resolutions": (
                (
                    "By summer five benches with backs stand in front of the water tower.",
                    "Six benches are there. The sixth was added by the repair circle.",
                ),
                ("A sail over the square in front of the tower, from May to September.", ""),
                (
                    "A drinking fountain at the stop Wasserturm.",
                    "There is no room for the pipe below the pavement. We keep looking.",
                ),
            )
        },
    ),
    "konferenz-nord-2": PageWords(
        title="Safe on the way to school",
        teaser="A crossing, light at the ring kiln, and a bus that does not wait.",
        slug="safe-to-school",
        texts={
            "agenda": (
                "What has become of the resolutions?\n\nThe way to the primary school: last "
                "Saturday's walk\n\nLight at the ring kiln"
            ),
            "minutes": (
                "Eleven children and six adults have walked the way to school. In the Ofenstraße "
                "every third car is too fast. At the ring kiln it is dark from four o'clock.\n\n"
                "The town promises to look into the crossing and to report."
            ),
        },
        rows={
            "resolutions": (
                ("A zebra crossing over the Ofenstraße. The town looks into it and reports.", ""),
                (
                    "Three lamps along the path behind the ring kiln.",
                    "There has been light for six weeks, at weekends too.",
                ),
                ("A walking bus: parents take turns to walk children to school.", ""),
            )
        },
    ),
    "konferenz-nord-3": PageWords(
        title="What stays when the funding ends?",
        teaser="The neighbourhood office is paid for two more years. And then?",
        slug="what-stays",
        texts={
            "agenda": (
                "What has become of the resolutions?\n\nThe neighbourhood office: who comes, how "
                "many, what for?\n\nThree ways to go on after the funding"
            ),
            "minutes": (
                "Last year 1,340 people came to the neighbourhood office, most with letters they "
                "could not understand. Nobody wants it to close.\n\nThree ways lie on the table: "
                "the town pays, a cooperative carries it, or it moves into the library. A group "
                "works out all three."
            ),
        },
        rows={
            "resolutions": (
                ("A group works out the three ways and shows everybody the numbers.", ""),
                (
                    "A letter to the town council, signed by everybody in the room.",
                    "Handed over with 214 signatures. The council will discuss it soon.",
                ),
            )
        },
    ),
    "konferenz-nord-4": PageWords(
        title="The party at the tower",
        teaser="Who cooks, who plays, who tidies up?",
        slug="party-at-the-tower",
        texts={
            "agenda": (
                "What has become of the resolutions?\n\nThe party at the tower: date, food, music, "
                "rubbish\n\nAnything else: bring what matters to you."
            )
        },
    ),
    "runder-tisch-schulden": PageWords(
        title="Round table “When money runs out”",
        teaser="Those who give advice agree with each other before somebody loses their home.",
        slug="round-table-money",
        texts={
            "purpose": (
                "Many offices help when money runs out. At the round table they agree on who sends "
                "people where, and on letters one can understand without a degree."
            ),
            "audience": "People who work in advice, schools, administration and housing.",
        },
        rows={
            "moderator_links": ("Leads the round table",),
            "organisation_links": ("Invites", "", "", "", ""),
            "contact_links": ("Taking part as an advice centre",),
        },
    ),
    "runder-tisch-geld-1": PageWords(
        title="Reminders one can understand",
        teaser="One letter, three sentences, one telephone number.",
        slug="reminders",
        texts={
            "agenda": "The cooperative's reminders\n\nWho sends people where?",
            "minutes": (
                "The housing cooperative brings its reminders along. After an hour two pages have "
                "become three sentences."
            ),
        },
        rows={
            "resolutions": (
                (
                    "The cooperative sends the short letter, in Arabic as well.",
                    "Since last month. Twice as many people call.",
                ),
                ("A list of who sends people where hangs in every advice centre.", ""),
            )
        },
    ),
}
