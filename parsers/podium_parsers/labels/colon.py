"""`Name: words`, the commonest label of all: also `Name:words`, `Nom : mots`, `記者：`, `Name (PARTY):`.

A tag of somebody's own may stand before it: `<speech>Name: words`; a dash right before capitals:
`-PREGUNTA: words`; or the number of a committee's question: `Q12 Name: words`. A bilingual text may say
before it which language follows: `原文：Name: words`. Whoever was not made out may stand in brackets:
`(UNKNOWN): words`; or whoever is not to be known, in square ones: `[P3]: words`. What bold marks, stars or no-break
spaces stand around it was hidden or is blank. The line may hold anything before a colon, so this grammar finds
much that is no label; the names must earn belief. A figure may stand right behind a colon of full width, where it is
no clock's. A colon behind a gap or a comma that ends its line is the edge of a box, and so is one above a line in
capitals with such an edge: courts print the parties' names in one.
"""

from podium_parsers.grammar import Grammar, register_grammar
from podium_parsers.patterns import pattern

PATTERN = pattern(
    r"\n(?=[^\n:：?!]{1,190}+[:：])[^\S\n]{0,60}(?:<[A-Za-z]{2,12}>[^\S\n]{0,4})?"
    r"(?:(?:[-–—*•>]|>>>?|\[\*\]|\*?T?\d{1,4}(?:[.)]|(?=\t)))[^\S\n]{1,4}(?:\[\d{5,7}\][^\S\n]{1,4})?|>>>?"
    r"|@(?=[^\W\d_])|[-–—](?=[^\W\d_a-z]{3})|[◇◆▷▶■□●○△▲\u2600-\u27bf\U0001f300-\U0001faff]\ufe0f?[^\S\n]{0,4})?"
    r"(?:Q\.?\d{1,4}[.)]?[^\S\n]{1,30}(?=[^\W\d_a-z]))?"
    r"(?:Anf\.[^\S\n]?\d{1,4}[^\S\n]|\d{1,3}\.\d{2,3}[^\S\n]{1,4}(?=[^\W\d_]))?"
    r"(?:\d{1,3}[.．)、][^\S\n]{0,3}(?=[\u3400-\u9fff]))?"
    r"(?:(?:(?:RE|CROSS|DIRECT|FURTHER)[- ]?){0,2}EXAMINATION BY[^\S\n]{1,4}"
    r"(?=[^\n:]{2,60}:[^\S\n]{1,8}\S))?(?:(?:原文|譯文|译文|Original|Translation)[:：][^\S\n]{0,4})?"
    r"(?P<name>《[^\n《》:：]{1,20}》(?=[^\S\n]{0,4}[:：])|\([A-Z][A-Z ]{2,24}\)(?=:[^\S\n])"
    r"|\[[^\W\d_][^\[\]\n:]{0,28}\](?=:[^\S\n])"
    r"|(?:《[^\n《》:：]{1,20}》)?[^\W_](?:[^\n:：?!]{0,170}[^\s:：?!])?)"
    r"[^\S\n]{0,40}(?:：|:(?!//)(?!\d(?<![^\W\d_]:\d)|\d(?!\d{0,3}[^\S\n][a-z]{2})))"
    r"(?!(?<=[ ,] :)[^\S\n]{0,40}\n|(?:[^\S\n]{0,40}\n){1,2}[^\S\n]{0,40}[^\n:a-zß-ÿ]{2,80}[^\S\n]:[^\S\n]{0,40}\n)"
    r"[^\S\n]{0,40}"
)

register_grammar(Grammar("colon", PATTERN, partners=frozenset({"letters"})))
