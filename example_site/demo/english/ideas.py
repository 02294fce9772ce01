"""English answers to ideas of residents."""

IDEAS = {
    "bank": (
        "The bench has been there since this month, with a back and armrests. The "
        "neighbourhood fund has paid for it, and three neighbours put it up one Saturday. "
        "Thank you!"
    ),
    "trinkwasser": (
        "A good idea: the water company is looking into the connection. Water is to run in summer."
    ),
    "werkzeug": (
        "We will do it. We are still looking for a dry room and two people to open it up."
    ),
    "naehen": (
        "The council of the house agrees: Thursdays from 6 pm on the gallery. Now we are "
        "looking for two sewing machines; you find that under “Join in” as well."
    ),
    "bilder": (
        "Every door has a picture now. Four people who do not like reading either have "
        "chosen them. Thank you for the idea!"
    ),
    "licht": (
        "We will walk the path with the town and invite everybody who would like to come along."
    ),
}
