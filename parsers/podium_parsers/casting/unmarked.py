"""What asks in a text without question marks, as recognisers and hasty typists leave it: words that begin questions.

They stand in answers as well, but far less densely; where a text has marks, the marks are surer.
"""

from __future__ import annotations

import re

from podium_parsers.patterns import pattern

FEWEST, MOST = 12, 3000
"""Turns of a text that is looked at so."""
RARE = 0.005
"""Share of its turns that hold a mark, at most."""
LOOKED = 500
"""Characters of a turn that are looked at."""
ASKS = pattern(
    # English
    r"\b(?:what|how|why|when|where|who|which)(?:['’](?:s|re|d))?\s+(?:\w+\s+){0,2}?"
    r"(?:do|did|does|are|were|is|was|would|should|could|can|will|have|has|about|made|makes|got|kind|advice|brought|led)\b|"
    r"\b(?:do|did|are|were|have|can|could|would|will)(?:n['’]?t)?\s+you\b(?!\s+know\b)|"
    r"\b(?:tell|walk|talk|take)\s+(?:me|us)\b|\b(?:curious|wondering)\b|"
    # German
    r"\b(?:was|wie|warum|wo|wann|welche\w?|woher|inwiefern)\s+(?:\w+\s+){0,2}?"
    r"(?:ist|sind|war|waren|hat|haben|macht|machen|kann|können|würde\w*|denken|bedeutet|geht|sehen|du|ihr)\b|"
    r"\b(?:haben|sind|können|würden|wollen|glauben|denken|sehen|kennen)\s+sie\b|"
    r"\b(?:hast|bist|kannst|würdest|glaubst|siehst)\s+du\b|"
    # French
    r"\best-ce\s+qu|\bpourquoi\b|\bcomment\s+(?:\w+-vous|est|avez|tu|vous|faire)\b|"
    r"\bquel(?:le)?s?\s+(?:est|sont|était|\w+\s+(?:avez|est))\b|\b\w+ez-vous\b|\b(?:as|es)-tu\b|"
    # Spanish, Portuguese, Italian
    r"¿|\bpor\s+qué\b|\b(?:qué|cómo|cuál(?:es)?|cuándo)\s+(?:es|son|fue|ha|se|te|le|piensa|opina|significa)\b|\bcuéntan?os\b|"
    r"\b(?:o\s+que|como|qual)\s+(?:é|foi|você|seria|o\s+senhor|a\s+senhora)(?!\w)|\bvocê\s+(?:acha|pode|tem)\b|"
    r"\b(?:come|cosa|perch[eé]|quando|qual)\s+(?:è|sono|era|hai|ha|avete|pensi|pensa|vede)(?!\w)|"
    # Russian, Chinese, Japanese, Korean
    r"\b(?:как|что|почему|зачем|когда|как(?:ой|ая|ие|им))\s+(?:вы|ты|это|бы|же)\b|\b(?:скажите|расскажите)\b|"
    r"[吗嗎]|什[么麼]|怎[么麼]|如何|呢(?=[。.\s]|$)|(?:です|ます|でしょう)か|까요|나요|습니까",
    re.IGNORECASE,
)
