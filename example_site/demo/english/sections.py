"""English words of the home page, the sections below it and the legal pages."""

from example_site.demo.word_shapes import PageWords

SECTIONS = {
    "home": PageWords(
        title="Good to see you",
        teaser=(
            "Five open houses, three quarters and a great many people who care: that is "
            "neighbourhood work in Lindenhall an der Ehle."
        ),
        body=(
            (
                "Lindenhall has 48,000 inhabitants, a water tower that looks crooked "
                "but is perfectly "
                "straight, and a brickworks that no longer smokes. These pages tell "
                "you what is going "
                "on in its neighbourhoods: things to go to, to join in and to pass on."
            ),
            ("people live in Lindenhall", "open houses", "years of neighbourhood work"),
        ),
    ),
    "quarters": PageWords(
        title="Our quarters",
        slug="quarters",
        teaser=(
            "The town centre, the south and the north – and the corners in them where people "
            "know each other."
        ),
        body=(
            "What is a quarter?",
            (
                "A quarter is the area you have in mind when you say “round our way”. "
                "Not a line on a "
                "map, but a few streets, a square, a tram stop and the shop on the corner.\n\n"
                "In Lindenhall we work in three large quarters. Each is made up of smaller places "
                "where life actually happens. In 2011 we found out where one ends and "
                "the next begins "
                "by going for walks with more than 300 residents."
            ),
            "Who works together?",
            (
                "In the middle there is a small core team: the co-ordinators at the "
                "Office for Social "
                "Affairs and three quarter managers. Around them sit the partners – associations, "
                "schools, nurseries, religious communities, the housing co-operative. "
                "And all around "
                "them, or rather right in the middle: everybody who lives here."
            ),
            "Core team, partners, neighbours: everybody holds one end",
            "And your idea?",
            (
                "A bench, a party, a zebra crossing: tell us what is missing. The "
                "quickest way is to "
                "come to our office hours or to write to koordination@lindenhall.example.org."
            ),
        ),
    ),
    "centres": PageWords(
        title="Meeting places",
        slug="meeting-places",
        teaser="Five houses you can simply walk into.",
        texts={
            "introduction": (
                "A neighbourhood centre is a living room for many. You need not buy anything, "
                "believe anything or be a member of anything. There are rooms for groups, advice "
                "for everyday life and, usually, coffee.\n\n"
                "All five houses are independent of parties and churches. Associations run them; "
                "the town pays most of the bill."
            )
        },
        rows={
            "contact_links": (
                "Advice on neighbourhood centres: founding, funding, sharing experience",
                "Rooms for groups, parties and meetings",
            ),
            "links": (
                "Neighbourhood Work Association: what makes a house open",
                "Guide: sharing rooms without quarrelling",
                "Ehlebund: neighbourhood centres throughout the valley",
            ),
        },
    ),
    "projects": PageWords(
        title="Projects",
        slug="projects",
        teaser="What is running, what is coming and what fifteen years have left behind.",
        texts={
            "introduction": (
                "Some projects last a summer, others have become part of the place. We also show "
                "those we had to give up: they have taught us most."
            )
        },
    ),
    "fields": PageWords(
        title="Fields of action",
        slug="fields-of-action",
        teaser="Eight themes that decide how good life in a neighbourhood is.",
        texts={
            "introduction": (
                "A neighbourhood is no department. To stay healthy you need a decent home; to "
                "look for work you need a nursery place. That is why eight fields of action cut "
                "across the offices of Lindenhall. For each there are typical measures, and "
                "examples you can visit."
            )
        },
    ),
    "timetable": PageWords(
        title="Who is there when?",
        slug="who-is-there-when",
        teaser="All office hours, opening hours and open meetings of the week.",
        texts={
            "introduction": (
                "Pick a day, a quarter or a topic. Where it says “by appointment”, please call "
                "first – everywhere else: just drop in."
            )
        },
    ),
    "ideas": PageWords(
        title="Ideas",
        slug="ideas",
        teaser="What would make life in Lindenhall better? Tell us, in any language.",
        texts={
            "introduction": (
                "Every idea is read. Some are done within three weeks, others take years, and to "
                "some we have to say no. Here you see what became of them."
            )
        },
        rows={"contact_links": ("Ideas from all quarters, and everybody who would like to help",)},
    ),
    "awards": PageWords(
        title="Awards",
        slug="awards",
        teaser="Prizes we were glad to receive, and what the juries said.",
        texts={
            "introduction": (
                "A prize does not make a good neighbourhood. But it shows the people who give up "
                "their evenings for it that somebody has noticed."
            )
        },
    ),
    "community-work": PageWords(
        title="Community work",
        slug="community-work",
        teaser="What we do, by which principles, and who sits at the table.",
        body=(
            (
                "Community work does not ask “What is wrong with you?” but “What is going on here, "
                "and who will help to change it?” It brings people together who are "
                "bothered by the "
                "same thing, and stays until something moves."
            ),
            "Our five principles",
            (
                "- We start with what matters to people themselves.\n"
                "- We do nothing for anybody that they can do together with us.\n"
                "- We see the whole neighbourhood: houses, paths, shops, people.\n"
                "- We use what is there before we invent something new.\n"
                "- We work across offices, associations and languages."
            ),
            "The quarter conference meets in a circle",
            "Who sits in the quarter conference?",
            (
                "Four times a year everybody who moves something in the quarter comes "
                "together. Xenia "
                "Tekle and Greta Lohmann chair the meetings.\n\n"
                "- Associations: Nachbarschaftsverein Gartenfeld, Kombüse, SV Blau-Gelb\n"
                "- Institutions: Ankerplatz addiction counselling, public library, "
                "adult education\n"
                "- Schools: Gesamtschule Ehletal, Grundschule an der Ziegelei\n"
                "- Nurseries: Wasserfloh and Ziegelzwerge\n"
                "- Communities: St. Johannis, St. Nikolaus, the Nur mosque\n"
                "- Administration: social affairs, youth, green spaces\n"
                "- Residents: twelve elected seats, and everybody who comes"
            ),
            "What is happening, and what is needed?",
            (
                "At the moment it is about shade on the squares, about the last bus "
                "and about homes "
                "that will no longer be protected as social housing. Wanted: people who interpret, "
                "and a dry room for twenty bicycles."
            ),
            (
                (
                    "The administration used to come with the finished plan. Today it comes with a "
                    "pencil."
                ),
                "Cem Aydoğan, quarter manager of the Nordstadt",
            ),
        ),
    ),
    "joining-in": PageWords(
        title="Join in",
        slug="join-in",
        teaser="Two hours a month or every Saturday: here is how you can make yourself useful.",
        body=(
            (
                "You need not be able to do anything, only want to. We have a quiet talk, then you "
                "try out what suits you. We pay your fares, and you are insured."
            ),
            "How to start",
            (
                "Call the volunteer centre: 0221 4710 126. Or come to the Haus am Markt; reception "
                "will know."
            ),
            (
                "I only wanted to return the ladder. That was six years ago.",
                "A volunteer at the Treff Südstern",
            ),
            "Projects that are running now",
            "When somebody is at the Haus am Markt",
            ("Just ask", "Which task suits you"),
            "Where you can go",
            "What can become of it",
            "Start on your doorstep",
            "So many join in",
            "Where you can have a say",
            "What is needed right now",
            "What others wish for",
        ),
    ),
}

LEGAL = {
    "imprint": PageWords(
        title="Legal notice",
        slug="legal-notice",
        teaser="Who is responsible for this website.",
        body=(
            (
                "Stadt Lindenhall an der Ehle, Amt für Soziales und Quartiere, Rathausplatz 1, "
                "05412 Lindenhall an der Ehle. Telephone 0221 4710 120, "
                "e-mail koordination@lindenhall.example.org.\n\n"
                "Lindenhall is invented, with all the people, associations and prizes "
                "mentioned here. "
                "The telephone numbers are reserved for films and examples; nobody will answer."
            ),
        ),
    ),
    "privacy": PageWords(
        title="Privacy",
        slug="privacy",
        teaser="In short: we do not want to know anything about you.",
        body=(
            (
                "This website sets no cookies, counts nobody and loads nothing from other servers. "
                "The web server writes down which page was called up when; after seven "
                "days that is "
                "deleted."
            ),
            "When you write to us",
            (
                "We answer e-mails and keep them for as long as the matter lasts. If "
                "you ask us to, "
                "we delete them at once."
            ),
        ),
    ),
    "accessibility": PageWords(
        title="Accessibility",
        slug="accessibility",
        teaser="What works on this website, what does not yet, and where to complain.",
        body=(
            (
                "The pages can be used with a keyboard and a screen reader, enlarged, printed and "
                "read without JavaScript. For each place we say how to get in – and "
                "also what we have "
                "not checked yet."
            ),
            "Not good yet",
            (
                "- Some older documents are scanned and cannot be read aloud.\n"
                "- Only part of this website is in English, Arabic and easy German so far."
            ),
            "Tell us",
            "Co-ordination of the quarters, telephone 0221 4710 127.",
        ),
    ),
}
