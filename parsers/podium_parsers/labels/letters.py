"""`Q` and `A` with a full stop, a dash, a stroke, or wide blanks only: `Q   Thank you.`, `Q.`, `P - `, `R/ `.

A lone letter before one blank is often a word (`A man`), so the letter must be followed by a sign, by two
blanks, a tab or a no-break space, or by a capital or, for A, a figure; before these, too, `A` is a word
unless it comes about as often as others ask. A number may follow it; behind `Q12 Name:` somebody with a
name asks, and one before a name or another initial is one itself: `В.Ашин: Да.`, `A. Roe: Yes.`, `A.R.:
Yes.`
"""

from podium_parsers.grammar import Grammar, register_grammar
from podium_parsers.patterns import pattern

NAMED = r"Q\d{1,4}[.)]?[^\S\n]{1,30}(?:[A-ZÀ-Þ][\w.'’\-]{0,24}[^\S\n]){0,4}[A-ZÀ-Þ][\w.'’\-]{1,24}:[^\S\n]"
ALONE = r"[^\S\n][^\W\d_a-z][\w.'’\-]{0,24}(?:[^\S\n][^\W\d_a-z][\w.'’\-]{0,24}){1,3}[^\S\n]{0,8}\n"
"""Nothing but a name to the end of the line: `Q - Ada Roe` heads what she asks."""
PATTERN = pattern(
    rf"\n[^\S\n]*(?!{NAMED})(?P<name>[QAPRDFВО問答问문답]\d{{0,3}}"
    rf"|(?:Pregunta|Respuesta|Pergunta|Resposta|Domanda|Risposta|Question|Réponse|Frage|Antwort|Вопрос|Ответ)"
    rf"(?=[.][-–—]?[^\S\n]))"
    r"(?:(?:(?:[^\S\n](?=\.[^\S\n]{1,4}[\"“(]?[^\W_a-z]))?[.)）．](?!:)"
    r"(?:[-–—]|(?!(?<=[ВО]\.)[^\W\d_]|[^\W\d_a-z]\.|[^\W\d_][\w'’\-]{1,30}[^\S\n]?[:：]"
    r"|[^\S\n]?(?:[^\W\d_a-z]\.[^\S\n]?){0,2}[^\W\d_a-z][\w'’\-]{1,30}"
    r"(?:[^\S\n][^\W\d_a-z][\w'’\-]{1,30})?:))"
    r"|[^\S\n]?[-–—](?![^\W_][-–—]|[A-Z]{2,12}[^\S\n]?[(:：])"
    rf"(?!{ALONE}))[^\S\n]*|/[^\S\n]{{1,8}}"
    r"|[^\S\n]*[\t\u00a0\u3000][^\S\n]*|[^\S\n]{2,20}(?:[:：][^\S\n]{1,20})?"
    r"|(?:(?<=Q)[^\S\n](?=[\"“(]?[^\W\d_a-z])|(?<=A)[^\S\n](?=[\"“(]?[^\W_a-z])))(?=\S)"
)

MEANS = dict.fromkeys("PFDВ", "Q") | dict.fromkeys("RО", "A")
"""Pregunta, Frage, domanda, вопрос; respuesta, ответ."""

register_grammar(
    Grammar(
        "letters",
        PATTERN,
        weight=1.5,
        means=MEANS,
        words=frozenset("A"),
        partners=frozenset({"colon", "capitals period", "dash"}),
    )
)
