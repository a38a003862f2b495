"""A clock time beside a label as exports write it: alone, with the day before it, with the end of the span.

`0:06`, `10:02 AM`, `2031-02-03 10:02`, `[03/02/31, 10:02:12 AM]`, `2031-02-03T10:02:00.000Z`, `00:01 - 00:05`,
`00:00:01.000 --> 00:00:05.500`, the two parted by a tab. Grammars put these pieces about their own signs; each is bounded, and
none begins a line on which no digit stands.
"""

DAY = r"(?:(?:\d{4}[-/.]\d{1,2}[-/.]\d{1,2}|\d{1,2}[-/.]\d{1,2}[-/.]\d{2,4})(?:T|,?[^\S\n]{1,2}))?"
"""The day before the time, if any."""
REST = (
    r"(?:[.,]\d{1,6}|:\d\d(?=[^\d:]))?Z?+(?:[^\S\n]?[AaPp]\.?[Mm]\b\.?)?+"
    r"(?:(?:[^\S\n]?(?:--?>|[-–—→]|to(?=[^\S\n]))[^\S\n]?|\t)\d{1,3}:\d{1,2}(?::\d{1,2})?(?:[.,]\d{1,6}|:\d\d(?=[^\d:]))?)?"
)
"""After the seconds: parts of one, or frames, the half of the day, the end of the span."""
SECONDS = (
    r"(?P<time>\d{1,5}\.\d{1,3}|\d{1,5}(?=s))s?"
    r"(?:[^\S\n]?(?:--?>|[-–—→]|to(?=[^\S\n]))[^\S\n]?\d{1,5}(?:\.\d{1,3})?s?)?"
)
"""Seconds with parts of one, or an `s` behind them, and the end of the span."""
CLOCK = r"\d{1,3}[:;]\d{1,2}(?:[:;]\d{1,2}(?:[:;]\d\d)?)?(?:[.,]\d{1,6})?"
SPAN = rf"{CLOCK}[^\S\n]?(?:--?>|[-–—→])[^\S\n]?{CLOCK}"
"""A span of time, its end always there."""
