"""Capital letters of the alphabets that have them, as the inside of a class for a regular expression.

`re` knows no property of letters, and `[A-Z]` leaves out most parliaments of Europe.
"""

CAPITAL = "".join(filter(str.isupper, map(chr, range(0x41, 0x530)))) + "Ά-Ώ"
"""Latin with its accents, Greek, Cyrillic."""
SMALL = "".join(filter(str.islower, map(chr, range(0x61, 0x530))))
"""The same alphabets' small letters."""
