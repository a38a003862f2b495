"""Write the large sample: a sitting of questions that goes on and on, the same on every machine.

    python samples/make_large.py [OUT]      default: samples/large/council-questions.txt, over 300 kB

Every sentence is put together from small parts by a counter and not by chance, so that the file needs
no seed and a changed part shows in the golden outline.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

SIZE = 320_000
SUBJECTS = (
    "the lower quay", "the night ferry", "the school roof", "the tide gates", "the fish market",
    "the old tannery", "the bus to the lighthouse", "the public clock", "the reservoir", "the bandstand",
    "the street lamps", "the allotments",
)  # fmt: skip
CONCERNS = (
    "has been closed since the winter", "costs more every year", "is loved by nobody who pays for it",
    "was promised at the last election", "is older than the town charter", "stands empty on Sundays",
    "leaks at both ends",
)  # fmt: skip
ASKS = (
    "When will the council repair it?", "Who decided that?", "What did the engineers advise?",
    "Would the mayor use it herself?", "How many letters has the office received about it?",
)  # fmt: skip
REPLIES = (
    "The office has looked at the accounts for the last nine years and found them in order.",
    "The repair will begin when the stone arrives, and the stone is on a ship.",
    "I walked there on Tuesday evening with the surveyor, and we both got our feet wet.",
    "The committee was divided, and so was the family of the chairman.",
    "There is a plan, there is a second plan, and there is a drawer with the first one in it.",
    "We asked the people who live beside it, which had not been done before.",
    "The cost is known to the penny; what is not known is the number of pennies.",
    "The clerk has written to the ministry, and the ministry has acknowledged the stamp.",
    "It will be done before the herring come, or it will not be done this year.",
    "I am grateful for the question, which is better than my answer to it.",
    "The contractor has been paid for half of the work and has done the other half.",
)  # fmt: skip
SALUTATION = (
    "Madam Chair,",
    "Ladies and gentlemen,",
    (
        "Thank you for staying. We have before us all the questions that the town has put since the spring, "
        "and I have promised to answer every one of them, however long the evening becomes. There is soup."
    ),
    (
        "I will take them in the order in which they came, which is also the order in which they were "
        "written on the backs of envelopes, receipts and one tide table."
    ),
)


def paragraphs() -> Iterator[str]:
    """The document, paragraph by paragraph, without end."""
    yield "Mayor Perpetua Lind’s answers to the questions of the town, Calder Town Hall, 3 June 2021"
    yield "June 4, 2021"
    yield from SALUTATION
    number = 0
    while True:
        number += 1
        subject = SUBJECTS[number % len(SUBJECTS)]
        concern = CONCERNS[number % len(CONCERNS)]
        ask = ASKS[number % len(ASKS)]
        yield f"Question: Number {number} in the book concerns {subject}, which {concern}. {ask}"
        count = 1 + number * 7 % 4
        for part in range(count):
            label = "Perpetua Lind: " if part == 0 else ""
            chosen = (
                REPLIES[(number * 3 + part * 5 + i) % len(REPLIES)] for i in range(3 + part % 2)
            )
            yield f"{label}As to {subject}: " * (part == 1) + label * (part != 1) + " ".join(chosen)


def main() -> None:
    default = Path(__file__).parent / "large" / "council-questions.txt"
    out = Path(sys.argv[1]) if len(sys.argv) > 1 else default
    out.parent.mkdir(parents=True, exist_ok=True)
    size = 0
    with out.open("w", encoding="utf-8", newline="\n") as file:
        for text in paragraphs():
            if size > SIZE and text.startswith("Question:"):
                break
            size += len((text + "\n\n").encode())
            file.write(text + "\n\n")


if __name__ == "__main__":
    main()
