"""`... is not the same.Ada Roe 0:34 And when did` on one line, `Ada Roe (0:34): And`: a machine's transcript that lost
its line breaks.

The name may be glued to the word before it; the clock time behind it is what tells it.
"""

from podium_parsers.grammar import Grammar, register_grammar
from podium_parsers.patterns import pattern

WORD = r"(?:Ma?c)?[^\W\d_a-zа-яё][^\W\d_A-ZА-ЯЁ]{1,24}"
PATTERN = pattern(
    rf"[\w\W](?P<name>{WORD}(?:[^\S\n]{WORD}){{0,3}}(?:[^\S\n]\d{{1,2}}(?=[,\s]))?)"
    r"(?:[,|·•–—-]|[^\S\n][|·•–—-])?[^\S\n]{1,2}[(\[]?(?P<time>\d{1,2}:[0-5]\d(?::[0-5]\d)?)[)\]]?:?"
    r"[^\S\n]{1,3}(?=\S)"
)

register_grammar(Grammar("inline time", PATTERN, weight=1.2, long_lines=True, anywhere=True))
