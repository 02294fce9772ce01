"""English words of the vocabulary: target groups, topics, funding programmes, awards."""

TARGET_GROUPS = {
    "kinder": ("Children", "Girls and boys up to the end of primary school."),
    "jugendliche": ("Young people", "Between changing schools and learning a trade."),
    "familien": ("Families", "Everybody who lives with children, in whatever combination."),
    "alleinerziehende": ("Single parents", "Mothers and fathers who manage everyday life alone."),
    "aeltere": ("Older people", "From about 65, whether fit or in need of help."),
    "zugewanderte": ("Newcomers", "People who are new in Lindenhall or have not settled in yet."),
    "frauen": ("Women", "Offers where women are among themselves."),
    "erwerbslose": (
        "People out of work",
        "Looking for a job, changing course or starting again after a long break.",
    ),
    "behinderung": (
        "People with disabilities",
        "With assistance, sign language or simply more time.",
    ),
    "nachbarschaft": ("All residents", "The whole neighbourhood, of any age."),
    "ehrenamtliche": ("Volunteers", "People who give their time and get support in return."),
    "gewerbe": ("Traders and businesses", "Shops, workshops and restaurants in the quarter."),
}

TOPICS = {
    "soziales": "Social questions",
    "schulden": "Debts",
    "sucht": "Addiction",
    "wohnen": "Housing and rent",
    "behoerden": "Letters and authorities",
    "arbeit": "Work and training",
    "sprache": "Learning German",
    "familie": "Family and parenting",
    "pflege": "Old age and care",
    "digitales": "Phones and computers",
    "engagement": "Joining in and volunteering",
    "begegnung": "Eating and meeting",
    "reparatur": "Repairing and borrowing",
    "migration": "Residence and settling in",
}

PROGRAMMES = {
    "esf": (
        "European Social Fund Plus – Strong Quarters",
        "ESF Plus",
        "European Union",
        "Co-funded by the European Union under the European Social Fund Plus.",
    ),
    "staedtebau": (
        "Urban development funding – Town in Transition",
        "Urban development",
        "Federal government, state and town of Lindenhall",
        (
            "Funded by the urban development programme of the federal government, "
            "the state and the "
            "town of Lindenhall an der Ehle."
        ),
    ),
    "landesfonds": (
        "State programme Land & Quartier",
        "Land & Quartier",
        "Ministry for Towns and Cohesion",
        (
            "This project is funded by the Ministry for Towns and Cohesion under "
            "the state programme "
            "Land & Quartier."
        ),
    ),
    "stiftung": (
        "Fonds Miteinander of the Bürgerstiftung Ehle",
        "Fonds Miteinander",
        "Bürgerstiftung Ehle",
        "Made possible by the Fonds Miteinander of the Bürgerstiftung Ehle.",
    ),
    "klima": (
        "Cool Places fund",
        "Cool Places",
        "Ministry for the Environment and Water",
        "Funded by the Ministry for the Environment and Water from the Cool Places fund.",
    ),
    "verfuegungsfonds": (
        "Residents’ fund of the town of Lindenhall",
        "Residents’ fund",
        "Town of Lindenhall an der Ehle",
        (
            "Supported by the residents’ fund of the town of Lindenhall an der Ehle; the residents "
            "decide who receives it."
        ),
    ),
    "gesundheit": (
        "Gesund vor Ort – joint fund of the health insurers",
        "Gesund vor Ort",
        "Association of the health insurers on the Ehle",
        "Financed by the joint fund Gesund vor Ort of the health insurers on the Ehle.",
    ),
}

AWARDS = {
    "soziale-stadt": (
        "Social Town on the Ehle Prize",
        (
            "Every two years the ministry and the association for neighbourhood work honour "
            "undertakings that come from the neighbourhood itself and last.\n\n"
            "A jury of twelve visits each project before it decides."
        ),
    ),
    "goldene-linde": (
        "Golden Lime Tree",
        (
            "The town’s prize for volunteering. Everybody who lives in Lindenhall "
            "may nominate; it is "
            "presented under the old lime tree on the market square."
        ),
    ),
    "bruecke": (
        "Ehle Valley Bridge Prize",
        (
            "The Bürgerstiftung Ehle honours projects that bring people together "
            "who would not have "
            "met otherwise."
        ),
    ),
}
