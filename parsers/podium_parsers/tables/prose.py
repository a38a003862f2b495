"""The words in a value: a string, a list of paragraphs, a list of word objects with their blanks."""

from __future__ import annotations

import html
import re
from collections.abc import Mapping, Sequence

from podium_parsers.names.lexicon import ranked
from podium_parsers.patterns import pattern
from podium_parsers.tables.loading import Tree

TEXT_KEYS = ranked(
    """
    text body transcript content utterance speech sentence display displaytext caption message
    paragraph value punctuatedword word utf8 line quote said dialogue statement remark remarks
    contribution componenttext transcription textblocks lines paragraphs paras textcontents textbody sentences segs elements words tokens token alternatives children
    texto testo texte tekst teks metin szöveg κείμενο טקסט النص enunciado transcripción transcripcion transcrição transcricao trascrizione wortlaut äußerung beitrag redebeitrag parole propos intervención intervento fala discurso pronunciamento treść tresc wypowiedź текст реплика 内容 文本 發言 发言 発言 本文 텍스트 내용 발언
    """
)
"""Keys of text by rank, written as `folded` writes them; whole sentences before single words."""
PARAGRAPHS = frozenset(("paragraphs", "paras", "textblocks", "textbody"))
"""Lists whose items are paragraphs, though they be short."""
BEST_OF = frozenset(("alternatives", "nbest", "hypotheses"))
"""Lists whose items say the same: the first is the likeliest."""
TAG = pattern(r"</?(?:p|br|div|i|b|em|strong|span|a|u|h[1-6]|li|ul|sup)\b[^<>]{0,200}>", re.I)
ENTITY = pattern(r"&(?:#\d{2,6}|#x[0-9a-f]{2,5}|[a-z]{2,8}\d?);", re.I)
BREAKING = pattern(r"<(?:p|br|div|h[1-6]|li)\b", re.I)
CLOSING = frozenset(".,!?;:%)]}…、。，！？；：")
DEEPEST = 6


def folded(key: str) -> str:
    """A key as it is compared: lower case, letters and digits only (`startTime`, `start_time`)."""
    return "".join(char for char in key.casefold() if char.isalnum())


def prose(value: Tree, depth: int = 0, name: str = "") -> str:
    """The words of a value, paragraphs parted by blank lines; empty when it holds none.

    `name` is the folded key under which it stands.
    """
    if isinstance(value, str):
        return _untagged(value) if "<" in value else _unescaped(value)
    if depth > DEEPEST or isinstance(value, (int, float)) or value is None:
        return ""
    if isinstance(value, Mapping):
        keys = {folded(key): key for key in value}
        for name in TEXT_KEYS:
            if name in keys and (words := prose(value[keys[name]], depth + 1, name)):
                return words
        return ""
    if name in PARAGRAPHS and not all(isinstance(item, str) for item in value):
        parts = (prose(item, depth + 1).strip() for item in value)
        return "\n\n".join(part for part in parts if part)
    return _joined(value, depth)


def _unescaped(text: str) -> str:
    """Characters for the entities that a page's words were saved with, `&#8212;`."""
    return html.unescape(text) if "&" in text and ENTITY.search(text) else text


def _joined(items: Sequence[Tree], depth: int) -> str:
    if items and all(isinstance(item, str) for item in items):
        long = sum(len(str(item)) for item in items) > 12 * len(items)
        return ("\n\n" if long else " ").join(prose(item) for item in items)
    parts = [words for item in items if (words := prose(item, depth + 1))]
    if any(part[0].isspace() or part[-1].isspace() for part in parts):
        return "".join(parts)
    joined: list[str] = []
    for part in parts:
        if joined and not (len(part) == 1 and part in CLOSING):
            joined.append(" ")
        joined.append(part)
    return "".join(joined)


def _untagged(text: str) -> str:
    """Words without HTML, where the value holds HTML; other angle brackets stay."""
    if not TAG.search(text):
        return text
    text = TAG.sub(lambda tag: "\n\n" if BREAKING.match(tag[0]) else "", text)
    return html.unescape(text)
