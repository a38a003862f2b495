"""A block of fields a turn: `Speaker: Ada Roe`, `Time: 00:01:02`, `Text: words`, in this order or the time first.

Programs that recognise speech print their segments so, in the language of their users. The field of the text may be
lacking; then the words begin on the next line.
"""

from podium_parsers.grammar import Grammar, register_grammar
from podium_parsers.patterns import pattern

WHO = (
    r"(?:Speaker|Sprecher(?:in)?|Orador|Hablante|Locuteur|Intervenant|Parlante|Falante|Spreker|Talare|Mówca|Konuşmacı"
    r"|Спикер|Говорящий|说话人|說話人|发言人|發言人|話者|화자)"
)
WHEN = r"(?:Time(?:stamp| ?code)?|Start(?: ?[Tt]ime)?|End(?: ?[Tt]ime)?|Zeit|Tiempo|Hora|Temps|Heure|Ora|Tempo|Время|时间|時間|시간)"
WHAT = r"(?:Text|Transcript|Content|Utterance|Message|Words|Texto|Texte|Testo|Tekst|Metin|Текст|内容|內容|文本|本文|내용)"
CLOCK = r"(?:\d{1,2}:){1,2}\d{2}"
TIMES = rf"[^\S\n]{{0,8}}(?:{WHEN}[^\S\n]?[:：][^\S\n]{{0,4}})?[(\[]?"
REST = r"(?:[^\w\n][^\n]{0,40})?\n"
PATTERN = pattern(
    rf"\n(?:{TIMES}{CLOCK}{REST})?[^\S\n]{{0,8}}{WHO}[^\S\n]?[:：][^\S\n]{{0,4}}(?P<name>[^\W_][^\n:：]{{0,58}}?)[^\S\n]{{0,4}}\n"
    rf"(?:{TIMES}(?P<time>{CLOCK}){REST})?(?:[^\S\n]{{0,8}}{WHAT}[^\S\n]?[:：])?(?=\s{{0,4}}\S)"
)
SIGN = pattern(rf"\n[^\S\n]{{0,8}}{WHO}[^\S\n]?[:：][^\S\n]{{0,4}}[^\W_][^\n:：]{{0,62}}\n")

register_grammar(Grammar("fields", PATTERN, weight=4.0, sign=SIGN))
