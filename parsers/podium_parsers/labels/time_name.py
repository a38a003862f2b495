"""A clock time and then a name: `[00:00:51] Name` alone, `[02:15] SPEAKER_01: words`, `0:51 Name: words`.

Where captions were cut by the clock out of a text, labels in capitals stand within the lines, too, and the
words before one are no part of it. What stands alone behind a time in brackets, another such line below it, is
words that the clock cut. The day may stand before the time (`[03/02/31, 10:02] Name: words`), the
end of the span after it.
"""

from podium_parsers.grammar import CLOCK_AHEAD, Grammar, register_grammar
from podium_parsers.names.timemark import DAY, REST
from podium_parsers.patterns import pattern

SENTENCE = r"[^\n:：]{0,50}[a-z’']{2}(?<!Prof)(?<!Sen)(?<!Rep)(?<!Gov)(?<!Hon)(?<!Gen)(?<!Mrs)[.?!] [^\W\d_a-z]{3}"
"""The end of a sentence, and a name in capitals behind it."""
PATTERN = pattern(
    rf"\n[^\S\n]{{0,8}}[(\[@]?{DAY}(?P<time>\d{{1,2}}:[0-5]\d(?::[0-5]\d)?|\d{{3,4}}:[0-5]\d){REST}[)\]]?"
    r"[^\S\n]{0,4}(?:[-–—|]|>>>?|From(?=[^\S\n]))?[^\S\n]{0,4}(?:\[(?=[^\n\]]{1,60}\]))?@?"
    rf"(?!{SENTENCE})(?P<name>[^\W\d_](?:[^\n\t:：?!\[\]]{{0,58}}"
    rf"(?:[^\s:：?!,.;\[\]]|(?<=[^\W\d_])\.(?=[:：])|(?<=[\s.][^\W\d_])\.(?=\n)"
    rf"|(?<= [JS]r)\.(?=\n)))?)"
    r"[^\S\n]{0,4}(?:\]?[:：]|\](?=\s)|(?<=\t)|(?=\n(?![^\S\n]{0,8}[(\[]\d{1,3}:[0-5]\d)))"
)

register_grammar(
    Grammar("time name", PATTERN, weight=2.0, beside=frozenset({"running"}), needs=CLOCK_AHEAD)
)
