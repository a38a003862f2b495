"""`（記者）　港湾新聞の田中です。`: a name in brackets of full width before the words, or alone on the line above them.

`司会）では` lacks the first one, `＜司会＞では` has others. In half-width brackets, where directions stand as well,
only what hardly is one: `(Ada Roe) words`, `(ROE) words`, `(Ada) - words`, and a sign or a few of Chinese,
Japanese or Korean, `(問)いつですか。`, `記者)` as well; set wide, `(記 者)`, it
may stand above the words.
"""

from podium_parsers.grammar import Grammar, register_grammar
from podium_parsers.patterns import pattern

PATTERN = pattern(
    r"\n[^\S\n]{0,4}(?:\((?=(?:[A-ZÀ-Þ][\w.'’-]{1,20}[^\S\n]){1,3}[A-ZÀ-Þ][\w.'’-]{1,20}\)"
    r"|[A-ZÀ-Þ]{3,20}\)|[A-ZÀ-Þ][\w.'’-]{1,20}\)[^\S\n]{1,4}[-–—][^\S\n]"
    r"|(?P<dense>[\u3400-\u9fff\uac00-\ud7af](?:[ \u3000]?[\u3400-\u9fff\uac00-\ud7af]){0,7}\)))|[（＜〈]"
    r"|(?=(?P<half>[\u3400-\u9fff]{2,8}\)))|(?=[^\W\d_]{2}))"
    r"(?P<name>[^\W\d_][^\n()（）＜＞〈〉。、]{0,60})"
    r"(?:(?<=[\w.])\)(?=(?(dense)[^\S\n]{0,4}(?:(?<= .\))\n[^\S\n]{0,4})?|(?(half)[^\S\n]{0,4}\n?[^\S\n]{0,4}|[^\S\n]{1,4}))"
    r"(?:[-–—][^\S\n]{1,4})?[^\s(])(?:[^\S\n]{1,4}[-–—](?=[^\S\n]))?"
    r"|[）＞〉](?=[^\S\n]{0,4}\n?[^\S\n]{0,4}[^\s（＜〈]))"
)

register_grammar(
    Grammar(
        "parenthesised",
        PATTERN,
        needs=pattern(
            r"\n[^\S\n]{0,4}(?:[（＜〈(][^\W\d_]|[^\W\d_]{2}[^\n（＜〈]{0,24}[）＞〉]|[\u3400-\u9fff]{2,8}\))"
        ),
    )
)
