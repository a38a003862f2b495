"""The columns of a table, and what stands in them: words, a voice, a moment."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from podium_parsers.captions.clock import seconds_of
from podium_parsers.names.lexicon import ranked
from podium_parsers.tables.loading import Tree
from podium_parsers.tables.prose import BEST_OF, folded, prose

Row = Mapping[str, Tree]
WITHIN = frozenset(("data", "attributes", "attrs", "fields", "properties"))
"""Objects in a row that hold its columns, as editors and interfaces write it."""
SPEAKERS: tuple[str, ...] = ranked(
    """
    speakerinfo speakername speakerdisplayname speakerfullname speaker speakerlabel speakertag speakerid
    displayname fullname attributedname memberdisplayas attributedto participant participantname participantrole
    talker talare taler puhuja member membername personname transcriptpersonname person character actor interlocutor orateur redner nick nickname speakerlabelid speakeridx
    speakerraw author authorname sender username user who name nome nombre naam navn namn by from voice channel role header
    """
)
ABROAD = ranked(
    """
    sprecher sprecherin sprechername locuteur locutrice intervenant intervenantnom hablante oratore mówca mowca poseł posel taleren interviniente
    locutor locutora interlocutora ponente falante orador parlante relatore mluvčí řečník beszélő felszólaló konuşmacı pembicara penutur ομιλητής мовець דובר المتحدث говорящий спикер 发言人 說話人 说话人 話者 発言者 화자 발언자
    """
)
"""What a column of speakers is called in other languages, and no other column."""
SPEAKERS = (*SPEAKERS[:13], *ABROAD, *SPEAKERS[13:])
ASKED = {"question": "Q", "q": "Q", "answer": "A", "a": "A"}
"""What a column of kinds says of a row that asks or answers."""
NOTHING = frozenset(("N/A", "n/a", "NA", "nan", "NaN", "None", "null", "NULL", "-", "--", "—"))
"""What programs and people write into a cell that holds nothing."""
FIRST = ranked("firstname forename givenname vorname prénom prenom primernombre")
LAST = ranked("lastname surname familyname nachname nom apellido apellidos")
"""What the two columns are called that hold the parts of a name."""
STARTS = ranked(
    """
    start starttime startseconds startsec starttimeseconds begin begintime startms starttimems
    tstartms offsetinticks offsetms offset offsets timestamps timestamp timecode time ts from
    startoffset beginoffsetmillis startoffsetmillis audiostart videotime zeit startzeit beginn anfang début temps inicio tiempo hora tempo inizio 时间 開始 开始 시간 in
    """
)
ENDS = ranked("end endtime endseconds endsec stop endms endtimems endoffset endoffsetmillis to")


@dataclass(frozen=True, slots=True)
class Fields:
    """The columns of a table, by key."""

    text: str
    speaker: str | None = None
    start: str | None = None
    end: str | None = None
    section: str | None = None
    date: str | None = None
    office: str | None = None
    kind: str | None = None
    """The column that says whether a row asks or answers."""
    rate: float = 1.0
    """Units of `start` and `end` a second."""

    def text_of(self, row: Row) -> str:
        """The words of a row, paragraphs parted by blank lines."""
        return prose(row.get(self.text), name=folded(self.text))

    def speaker_of(self, row: Row) -> str | None:
        """The name or code of a row's speaker; numbers get the word that makes them a name."""
        found = voice(row.get(self.speaker)) if self.speaker else None
        if found is None and self.kind:
            return ASKED.get(folded(str(row.get(self.kind))))
        return f"Speaker {found}" if found and found.isdigit() else found

    def is_nobodys(self, row: Row) -> bool:
        """Whether a row's cell for the speaker says in so many words that it holds nothing."""
        return self.speaker is not None and says_nothing(row.get(self.speaker))

    def start_of(self, row: Row) -> float | None:
        """Seconds at which a row begins."""
        return self._seconds(row, self.start, 0)

    def end_of(self, row: Row) -> float | None:
        """Seconds at which a row ends."""
        return self._seconds(row, self.end or self.start, 1)

    def _seconds(self, row: Row, key: str | None, side: int) -> float | None:
        if key is None:
            return None
        units = moment(row.get(key), side)
        return None if units is None else units / self.rate


def flat(row: Row) -> Row:
    """A row with what its likeliest reading says lifted up beside it."""
    for key, value in row.items():
        if folded(key) in BEST_OF and isinstance(value, list) and value:
            first = value[0]
            if isinstance(first, Mapping):
                return {**first, **row}
        elif isinstance(value, Mapping) and folded(key) in WITHIN:
            return {**value, **row}
    return row


def parts_of_names(row: Row) -> tuple[str, str] | None:
    """The columns of first and last names, where nothing else is called the speaker's."""
    keys = {folded(key): key for key in row}
    first, last = (next((keys[n] for n in names if n in keys), None) for names in (FIRST, LAST))
    return (first, last) if first and last and "speaker" not in keys else None


def whole(row: Row, parts: tuple[str, str]) -> Row:
    """A row with the name whose parts stand in two columns: `first_name`, `last_name`."""
    told = (value.strip() for part in parts if isinstance(value := row.get(part), str))
    return {"speaker": " ".join(filter(None, told)), **row}


def says_nothing(value: Tree) -> bool:
    """Whether a cell says in so many words that it holds nothing: `N/A`."""
    return isinstance(value, str) and value.strip() in NOTHING


def voice(value: Tree) -> str | None:
    """A speaker as text: a name, a code, `Speaker 2` for a number, the name in an object."""
    if says_nothing(value):
        return None
    if isinstance(value, str):
        return value.strip().removeprefix("#").rstrip(":：").rstrip() or None
    if isinstance(value, bool) or value is None:
        return None
    if isinstance(value, (int, float)):
        return f"Speaker {value:g}"
    if isinstance(value, Mapping):
        keys = {folded(key): key for key in value}
        for name in ("displayname", "fullname", "full", "name", "label", "id", "title"):
            if name in keys and (found := voice(value[keys[name]])):
                return found
    return None


def moment(value: Tree, side: int = 0) -> float | None:
    """A time in the container's own unit; of a pair or a range the one side."""
    if isinstance(value, list):
        return moment(value[min(side, len(value) - 1)]) if value else None
    if isinstance(value, Mapping):
        keys = {folded(key): key for key in value}
        for name in ENDS if side else STARTS:
            if name in keys:
                return moment(value[keys[name]])
        return None
    if isinstance(value, (int, float)) and not isinstance(value, bool):
        return float(value) if 0 <= value < 1e19 else None
    return seconds_of(value)
