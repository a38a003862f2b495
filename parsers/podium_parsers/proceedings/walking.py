"""The walk: once through the tree, in document order, without recursion, each word once.

Elements that are no structure are looked through, so a schema's wrappers need no names here. What a
dialect does not know and what yet holds words is kept: inside a speech as a paragraph of it, outside
as matter between the speeches.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from lxml import etree

from podium_parsers.drafts.compose import Composer, clean
from podium_parsers.drafts.draft import HintKind
from podium_parsers.model import Role
from podium_parsers.patterns import pattern
from podium_parsers.proceedings.dialect import Dialect, Voice
from podium_parsers.proceedings.labels import label_of, role_of
from podium_parsers.proceedings.tree import Element, attribute, inner_text, local
from podium_parsers.proceedings.words import SILENT, words_of

BRACKETED = pattern(r"[(\[].*[)\]]\.?$", re.DOTALL)
WORDY = pattern(r"\w")
LABEL_END = pattern(r"\s*[:：.,–—-]*\s*$")
AFTER_LABEL = pattern(r"^\s*\*?\s*[:：.–—-]{1,3}\s+|^\s*\*?\s*[:：]\s*|^\s*\*\s+")
"""What parts a label from its words; a star says that the speaker has corrected them."""
NUMBER = pattern(r"\s*(?:Q|No\.? ?)?\*?\d{1,4}[.)]?\s*")
"""What may stand before a label in its paragraph: a question's number on the order paper."""
LONGEST_LABEL = 300


@dataclass
class Walk:
    """One walk over one tree with one dialect."""

    dialect: Dialect
    composer: Composer
    _voice: Voice | None = None
    _before: Voice | None = None
    """Whose the last speech was that began by itself."""
    _said: list[str] = field(default_factory=list)
    _heckles: set[int] = field(default_factory=set)
    _new: bool = False
    _depth: int = 0
    _sections: int = 0
    _pending: str = ""

    def over(self, root: Element) -> None:
        """Put the words of the tree into the composer."""
        walker = etree.iterwalk(root, events=("start", "end"))
        for event, node in walker:
            if event == "start":
                if self._enter(node):
                    walker.skip_subtree()
                elif node.text and node.text.strip() and local(node):
                    self._loose(node.text)
            else:
                self._leave(node)
                if node is not root and node.tail and node.tail.strip():
                    self._loose(node.tail)
        self.close()

    def close(self) -> None:
        """End the speech that runs."""
        if self._said:
            voice = self._voice or Voice(None)
            nobodys = voice.key is None and not voice.label
            aside = nobodys and all(map(BRACKETED.match, self._said))
            self.composer.say(
                voice.key,
                self._said,
                label=voice.label,
                role=Role.OTHER if aside else voice.role,
                direction=aside,
                new_turn=self._new,
                heckles=self._heckles,
            )
            if voice.label:
                self._voice = Voice(voice.key, "", voice.role)
            self._said, self._heckles, self._new = [], set(), False

    def _enter(self, node: Element) -> bool:
        """Take an element in; whether all of it is done with."""
        name, dialect = local(node), self.dialect
        if not name or name in dialect.skip or name in SILENT:
            return True
        if name in dialect.heading:
            self.close()
            self.composer.heading(words_of(node), max(1, self._sections))
            self._voice = None if not self._depth else self._voice
            return True
        if name in dialect.direction and not _is_label(node, dialect):
            self._direct(words_of(node))
            return True
        if name in dialect.label or _is_label(node, dialect):
            self._speak(label_of(node), node)
            return True
        if name in dialect.speech:
            self._begin(node, name)
            return False
        if name in dialect.sentence:
            self._sentence(node)
            return True
        if name in dialect.paragraph:
            if any(local(child) in dialect.paragraph for child in node) and not _is_mixed(node):
                return False
            self._paragraph(node)
            return True
        self._sections += name in dialect.section
        return False

    def _leave(self, node: Element) -> None:
        name = local(node)
        if name in self.dialect.speech:
            self._depth -= 1
            if not self._depth:
                self.close()
                if not self.dialect.runs_on:
                    self._voice = None
        self._sections -= name in self.dialect.section

    def _begin(self, node: Element, name: str) -> None:
        """A speech opens: its attributes, or the label just before it, say whose."""
        self.close()
        self._depth += 1
        voice = self.dialect.voice(node) or Voice(None)
        if self._before and self.dialect.goes_on(node, voice) and not self._pending:
            self._voice = self._before
            return
        label = voice.label or self._pending
        key = voice.key or (_name(label) if label else None)
        self._voice = Voice(key, label, voice.role or self.dialect.roles.get(name))
        self._before = Voice(key, "", self._voice.role)
        self._pending = ""
        self._new = self.dialect.apart

    def _speak(self, label: str, node: Element) -> None:
        """A label: it names the speech that runs or the one that follows."""
        label = clean(label)[:LONGEST_LABEL]
        if not WORDY.search(label):
            return
        if self._depth and not self._said and self._voice and not self._voice.label:
            own = self._voice
            key = own.key or _name(label)
            self._voice = Voice(key, label, own.role or role_of(node))
        elif self._depth or not self.dialect.speech:
            self.close()
            key = attribute(node, "who") or attribute(node, "id") or _name(label)
            self._voice = Voice(key, label, role_of(node))
            self._new = True
        else:
            self.close()
            self._pending = label

    def _paragraph(self, node: Element) -> None:
        inner = node.iter() if len(node) and self.dialect.label else ()
        label = next((part for part in inner if local(part) in self.dialect.label), None)
        if label is not None and opens(node, label):
            self._speak(words_of(label), label)
            words = words_of(node, without=self.dialect.label)
            words = AFTER_LABEL.sub("", _unnumbered(words, node.text)) or words
        else:
            words = words_of(node, asides=self.dialect.direction)
        if WORDY.search(words):
            self._say(words)

    def _sentence(self, node: Element) -> None:
        words = words_of(node, asides=self.dialect.direction)
        before = node.getprevious()
        if (
            before is not None
            and local(before) in self.dialect.sentence
            and self._said
            and not (before.tail or "").strip()
        ):
            self._said[-1] += f" {words}"
        elif WORDY.search(words):
            self._say(words)

    def _loose(self, text: str) -> None:
        if WORDY.search(text):
            self._say(clean(text))

    def _say(self, words: str) -> None:
        if self._depth or (self._voice and self.dialect.runs_on):
            self._said.append(words)
            return
        self.close()
        if self.composer.records:
            self.composer.say(None, [words], role=Role.OTHER, direction=True)
        else:
            self.composer.hint(HintKind.FRONT, words)

    def _direct(self, words: str) -> None:
        """A stage direction: inside a speech a paragraph of it, outside a turn of nobody's."""
        if not WORDY.search(words):
            return
        bracketed = words if BRACKETED.match(words) else f"[{words}]"
        if self._said and (self._depth or self.dialect.runs_on):
            self._heckles.add(len(self._said))
            self._said.append(bracketed)
        elif not self._depth:
            self.close()
            self.composer.say(None, [bracketed], role=Role.OTHER, direction=True)


def _name(label: str) -> str:
    return LABEL_END.sub("", label)


def _is_label(node: Element, dialect: Dialect) -> bool:
    """A note that names the speaker: TEI's `<note type="speaker">`."""
    return attribute(node, "type") == "speaker" and local(node) in dialect.direction


def _is_mixed(paragraph: Element) -> bool:
    """Whether words stand around its parts: then they are parts of its sentences, as an editor's `seg` round a note is."""
    return any(
        WORDY.search(told)
        for told in (paragraph.text or "", *(child.tail or "" for child in paragraph))
    )


def opens(paragraph: Element, label: Element) -> bool:
    """Whether no words stand before the label in its paragraph."""
    node: Element | None = label
    while node is not None and node is not paragraph:
        before = node.getprevious()
        while before is not None:
            if WORDY.search(inner_text(before) + (before.tail or "")):
                return False
            before = before.getprevious()
        parent = node.getparent()
        told = (parent.text or "") if parent is not None else ""
        if WORDY.search(told) and not NUMBER.fullmatch(told):
            return False
        node = parent
    return True


def _unnumbered(words: str, told: str | None) -> str:
    """A tabled question's words without the number that stands before its label."""
    number = clean(told or "")
    return words.removeprefix(number).lstrip() if NUMBER.fullmatch(number) else words
