"""A name alone on its line, a clock time or a span of time alone on the next, then the words: meeting
recorders write so.

In a document each is a paragraph of its own. A span may stand for the time, with its length:
`00:01:02-00:01:09 (7 sec)`.
"""

from podium_parsers.grammar import CLOCK_AHEAD, Grammar, register_grammar
from podium_parsers.names.timemark import REST
from podium_parsers.patterns import pattern

PATTERN = pattern(
    r"\n[^\S\n]{0,8}(?P<name>[^\W\d_](?:"
    r"(?:[^\n\[(:：.?!]|(?<=\b[^\W\d_a-z])\.|(?<=\b[DMJS][rsRS])\."
    r"|(?<=\bM[Rr][Ss])\.){0,58}[^\s\[(:：,.?!])?)[^\S\n]{0,8}\n"
    r"(?:[^\S\n]{0,8}\n)?[^\S\n]{0,8}(?P<time>\d{1,2}:[0-5]\d(?::[0-5]\d)?)"
    rf"{REST}(?:[^\S\n]{{0,4}}\(\d{{1,5}} sec\))?[^\S\n]{{0,8}}(?=\n)"
)

register_grammar(
    Grammar("time line", PATTERN, weight=2.6, needs=CLOCK_AHEAD, own_line=True, firm=True)
)
