"""Ideas of residents in the demo: what they wrote, what was answered, what came of it."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, kw_only=True)
class DemoIdea:
    """An idea; ``steps`` are states with days before loading, ``same_as`` names another one."""

    key: str
    title: str
    text: str
    steps: tuple[tuple[str, int], ...]
    quarter: str = ""
    where: str = ""
    language: str = "de"
    answer: str = ""
    reason: str = ""
    remark: str = ""
    same_as: str = ""
    name: str = ""
    email: str = ""


IDEAS = (
    DemoIdea(
        key="bank",
        title="Eine Bank mit Lehne vor der Apotheke",
        text=(
            "Meine Mutter schafft den Weg vom Markt nach Hause nur mit einer Pause. Vor der "
            "Apotheke wäre Platz für eine Bank, am besten mit Lehne und im Schatten."
        ),
        quarter="marktviertel",
        where="Marktgasse, gegenüber vom Brunnen",
        steps=(
            ("new", 120),
            ("under-review", 112),
            ("accepted", 96),
            ("in-progress", 60),
            ("done", 21),
        ),
        answer=(
            "Die Bank steht seit diesem Monat, mit Lehne und Armstützen. Bezahlt hat sie der "
            "Verfügungsfonds, aufgebaut haben sie drei Nachbarn an einem Samstag. Danke!"
        ),
    ),
    DemoIdea(
        key="bank-zwei",
        title="Sitzplätze am Markt",
        text="Beim Einkaufen kann man sich nirgends hinsetzen, nur auf die Treppe vom Brunnen.",
        quarter="marktviertel",
        steps=(("new", 100),),
        same_as="bank",
    ),
    DemoIdea(
        key="trinkwasser",
        title="صنبور لماء الشرب في ساحة اللعب",
        text=(
            "في الصيف يلعب الأطفال ساعات طويلة ولا يوجد ماء للشرب. صنبور صغير بجانب المقاعد "
            "يكفي للجميع."
        ),
        language="ar",
        quarter="bahnhofsviertel",
        where="بجانب المقاعد",
        steps=(("new", 64), ("under-review", 58), ("accepted", 40), ("in-progress", 12)),
        answer=(
            "Gute Idee: Die Stadtwerke prüfen gerade den Anschluss. Im Sommer soll das Wasser "
            "laufen."
        ),
    ),
    DemoIdea(
        key="werkzeug",
        title="Werkzeug zum Ausleihen",
        text=(
            "Nicht jede:r braucht eine eigene Bohrmaschine. Könnte es ein Regal geben, in dem "
            "man Werkzeug leihen und hinterlassen kann?"
        ),
        quarter="nordstadt",
        steps=(("new", 48), ("accepted", 30)),
        answer="Das machen wir. Wir suchen noch einen trockenen Raum und zwei, die aufschließen.",
    ),
    DemoIdea(
        key="naehen",
        title="ركن للخياطة في بيت الجيران",
        text=(
            "كنت خياطة في حلب، وجارتي خياطة أيضًا. نريد أن نعلّم غيرنا تقصير البناطيل وخياطة "
            "الستائر، مرة في الأسبوع مساءً. تنقصنا ماكينتان وطاولة كبيرة."
        ),
        language="ar",
        quarter="ziegelei",
        where="في مصنع الطوب القديم",
        steps=(("new", 52), ("under-review", 45), ("accepted", 31), ("in-progress", 14)),
        answer=(
            "Der Hausrat ist dafür: donnerstags ab 18 Uhr auf der Galerie. Jetzt suchen wir noch "
            "zwei Nähmaschinen, das steht auch unter „Mitmachen“."
        ),
    ),
    DemoIdea(
        key="bilder",
        title="Bilder an den Türen",
        text=(
            "Ich kann nicht gut lesen. Im Stadtteil-Büro gibt es viele Türen. An den Türen stehen "
            "nur Wörter. Ich wünsche mir Bilder an den Türen. Dann finde ich den Weg."
        ),
        language="de-simple",
        quarter="wasserturm",
        where="Im Stadtteil-Büro",
        steps=(("new", 44), ("accepted", 37), ("done", 6)),
        answer=(
            "Jede Tür hat jetzt ein Bild. Ausgesucht haben die Bilder vier Menschen, die selbst "
            "ungern lesen. Danke für den Anstoß!"
        ),
    ),
    DemoIdea(
        key="licht",
        title="Licht auf dem Weg zur Haltestelle",
        text=(
            "Abends ist der Weg hinter dem Bahnhof stockdunkel. Wir gehen lieber außen herum, "
            "das dauert zehn Minuten länger."
        ),
        quarter="bahnhofsviertel",
        steps=(("new", 33), ("under-review", 26), ("accepted", 9)),
        answer="Wir gehen den Weg mit der Stadt ab und laden alle ein, die mitkommen wollen.",
    ),
    DemoIdea(
        key="brunnen",
        title="Den Brunnen blau anstreichen",
        text="Der Brunnen am Markt ist grau. Blau wäre fröhlicher.",
        quarter="marktviertel",
        steps=(("new", 80), ("declined", 70)),
        reason=(
            "Der Brunnen steht unter Denkmalschutz, wir dürfen ihn nicht streichen. Zum "
            "Stadtfest leuchten wir ihn blau an."
        ),
    ),
    DemoIdea(
        key="fahrrad",
        title="Luftpumpe für alle",
        text="Eine feste Luftpumpe am Stadtteilbüro, die auch Kinderräder aufpumpt.",
        steps=(("new", 2),),
        name="Theo Beispiel",
        email="theo@example.org",
    ),
    DemoIdea(
        key="lesen",
        title="Lesestunde auf Türkisch und Deutsch",
        text="Großeltern lesen vor, jeden ersten Samstag, in beiden Sprachen.",
        quarter="nordstadt",
        steps=(("new", 5), ("under-review", 1)),
        remark="Frau Demir in der Bücherei fragen.",
    ),
)
