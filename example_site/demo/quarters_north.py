"""The north of Lindenhall: the water tower and the brickworks."""

from example_site.demo.page_shapes import Quarter
from example_site.demo.prose import figures

NORDSTADT = (
    Quarter(
        key="nordstadt",
        title="Nordstadt",
        slug="nordstadt",
        colour="pine",
        picture="nordstadt",
        teaser="Wasserturm und Schornstein: Hier wurde gebrannt, gebaut und gemeinsam gestritten.",
        introduction=(
            "Die Nordstadt ist mit 16.200 Einwohner:innen das größte Quartier. Bis 1987 gab die "
            "Ziegelei den Takt vor; ihre Häuser, Wege und Vereine sind geblieben.\n\n"
            "Seit 2011 gehört die Nordstadt zum Programm Stadt im Wandel. Vieles, was man "
            "heute in ganz Lindenhall findet, wurde hier ausprobiert."
        ),
        strengths=(
            "Fünfzehn Jahre Erfahrung mit Beteiligung, und Menschen, die darauf bestehen.",
            "Kurze Wege zwischen Stadtteilbüro, Schule und Nachbarschaftshaus.",
            "Reparieren statt wegwerfen hat hier Tradition.",
        ),
        weaknesses=(
            "Jeder fünfte Haushalt ist überschuldet.",
            "Viele haben zwei Jobs und trotzdem kaum Geld.",
            "Zwischen den Blöcken fehlen Schatten und Spielplätze.",
        ),
        questions=(
            "Wie erreichen wir Menschen, die keine Angebote mehr erwarten?",
            "Was bleibt, wenn die Förderung endet?",
        ),
        contacts=(
            ("cem", "Quartiersmanagement Nordstadt"),
            ("stadtteilbuero", "Terminvereinbarung und erste Auskunft"),
        ),
        body=(
            figures(
                ("16.200", "Menschen wohnen hier"),
                ("61", "Herkunftsländer"),
                ("27 %", "sind unter 18 Jahre alt"),
            ),
        ),
    ),
    Quarter(
        key="wasserturm",
        parent="nordstadt",
        title="Am Wasserturm",
        slug="am-wasserturm",
        colour="clay",
        picture="am-wasserturm",
        teaser="Zeilenbauten, breite Wiesen und ein Turm, an dem sich alle verabreden.",
        introduction=(
            "„Treffen wir uns am Turm“ – das versteht hier jede:r. Rund um den Wasserturm von 1911 "
            "stehen lange Wohnzeilen aus den Sechzigern, dazwischen Wiesen, auf denen gegrillt, "
            "gekickt und Wäsche getrocknet wird.\n\n"
            "Im Stadtteilbüro gleich nebenan hilft man bei Briefen, Anträgen und Sorgen."
        ),
        strengths=(
            "Viel Platz zwischen den Häusern.",
            "Die Genossenschaft vermietet fair und redet mit.",
            "Der Turm gibt dem Viertel ein Gesicht.",
        ),
        weaknesses=(
            "Arztpraxen haben in den letzten Jahren geschlossen.",
            "Einsamkeit: Viele kennen nur den Menschen an der Supermarktkasse.",
        ),
        questions=("Wer isst heute allein zu Mittag und würde es lieber nicht?",),
        contacts=(("amina", "Sozialberatung im Stadtteilbüro"),),
    ),
    Quarter(
        key="ziegelei",
        parent="nordstadt",
        title="Ziegelei",
        slug="ziegelei",
        colour="brick",
        picture="ziegelei",
        teaser="Backstein, Werkstätten und ein Ringofen, in dem heute getanzt wird.",
        introduction=(
            "Die Siedlung wurde für die Ziegler gebaut und später für Familien aus Anatolien, "
            "Schlesien und dem Libanon. Ihre Enkelkinder drücken heute dieselbe Schulbank.\n\n"
            "Aus dem Ringofen wurde das Nachbarschaftshaus, aus der Schlosserei eine "
            "Werkstatt für alle."
        ),
        strengths=(
            "Stolz auf die eigene Geschichte.",
            "Eine Grundschule, die ihre Türen auch nachmittags öffnet.",
            "Schraubkreis und Mieter:innenrunde packen selbst an.",
        ),
        weaknesses=(
            "Sozialwohnungen fallen bis 2030 aus der Bindung.",
            "Der Weg in die Stadt führt über eine Brücke ohne Radstreifen.",
        ),
        questions=(
            "Wie erzählen wir die Geschichte der Ziegelei so, dass sich alle darin wiederfinden?",
        ),
        contacts=(("bernd", "Ehrenamt und Werkstätten in der Ziegelei"),),
        gallery=(
            ("ziegelei", "Blick über den Ziegeleihof"),
            ("repair-cafe", "Samstags wird repariert"),
        ),
    ),
)
