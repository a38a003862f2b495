"""The words by which lines of a document's head are told: what names the event, and what names a part or nothing."""

from __future__ import annotations

import re

from podium_parsers.patterns import pattern

EVENT = pattern(
    r"\b(?:press (?:briefing|conference|gaggle|availability)|conference call|earnings call|interview|hearing|"
    r"transcript|remarks|question(?:s)? and answer|q&a|town hall|debate|podcast|episode"
    r"|oral argument|testimony|deposition of|"
    r"pressekonferenz|conférence de presse|conferencia de prensa|versión estenográfica|coletiva"
    r"|rueda de prensa|point de presse|"
    r"conferenza stampa|conferência de imprensa|persconferentie|presskonferens|pressemøde"
    r"|pressekonferanse|tisková konference|"
    r"tlačová (?:konferencia|beseda)|tiskový briefing|konferencja prasowa|basın toplantısı"
    r"|conferin[țt][ăa] de pres[ăa]|sajtótájékoztató|"
    r"keterangan pers|jumpa pers|wawancara|брифинг\w*|прес-?конференці\w+|intervista|wywiad"
    r"|rozhovor|intervju|συνέντευξη|"
    r"debates|official report|hansard|verbatim record|proceedings of the|minutes of proceedings"
    r"|record of proceedings|plenarprotokoll|"
    r"versión taquigráfica|diario de sesiones|compte rendu int[ée]gral|resoconto stenografico"
    r"|risalah rapat|speech|address (?:to|before|at)|keynote|discurso|mensaje presidencial"
    r"|vernehmung|hauptverhandlung|verbale d\w* udienza|протокол \w+|entretien|entrevista"
    r"|пресс-конференци\w+|стенограмма|интервью|telecon(?:ference)?)\b|記者會|记者会|会見|기자회견|정례브리핑|訪問"
    r"|专访|專訪|採訪|采访|訪談|访谈|インタビュー|[询讯]问笔录",
    re.IGNORECASE,
)
"""What is held or published, in the languages that podium meets: a line with such a word is likely a title."""
CALL = pattern(r"\b(?:call|conference|meet|meeting)\b", re.IGNORECASE)
"""What is held, less surely."""
CONDUCTED = pattern(r": An (?:oral history )?interview conducted by ", re.IGNORECASE)
"""What an oral history calls itself, though with a full stop."""
ISSUE = pattern(
    r"\b(?:vol(?:ume|\.)?|band|tome|tomo) \d+\W+(?:issue|number|no\.?|nr\.?|numéro|número) \d+",
    re.IGNORECASE,
)
"""An issue of a periodical, which names what a document was printed in, not the document."""
EXAMINED = pattern(
    r"(?:(?:direct|cross|redirect|recross)[- ])?examination\b"
    r"|(?:(?:table of )?contents|inhalt(?:sverzeichnis)?|índice|sommaire|spis treści)\W*$",
    re.IGNORECASE,
)
"""What stands above questions to a witness or a list of the parts, and names no document."""
PART = pattern(
    r"(?:prepared|opening|closing|introductory) (?:remarks|statements?)\W*|presentation\W*"
    r"|(?:(?:table of|document) )?(?:contents?|c o n t e n t s)\W*|"
    r"(?:proof |official )?committee hansard\W*|"
    r"questions? (?:and|&) answers?(?: session)?\W*|q ?& ?a(?: session)?\W*"
    r"|(?:call|conference) participants\W*|\W{0,4}(?:full )?transcript\W*|(?:\S{1,2} )?notes\W*"
    r"|(?:summary )?keywords\W*|speakers\W*|attendees\W*|participants\W*|agenda\W*|minutes\W*|(?:the )?interview\W*"
    r"|[(\[]?\d{1,3}:[0-5]\d(?::[0-5]\d)?[)\]]?[\s–—-]{1,4}\S.{0,200}"
    r"|about (?:\S{1,20}\s?){1,4}|copyright\b.{0,30}|call agenda\W*|冒頭発言|"
    r"(?:полный )?текст интервью\W*|расшифровка(?: интервью)?\W*|transcripción(?: completa)?\W*"
    r"|transcrição(?: completa| integral)?\W*|"
    r"trascrizione(?: integrale)?\W*|transkript(?:ion)?\W*"
    r"|transcription(?: intégrale| complète)?\W*|testo integrale\W*|"
    r"(?:the )?united states of america\W*"
    r"|(?:commonwealth|state|republic) of [^\W\d_]{3,16}(?: [^\W\d_]{3,16})?\W*|introduction\W*|"
    r"texto (?:íntegro|completo)\W*|zapis rozmowy\W*|přepis(?: rozhovoru)?\W*|文字实录|文字記錄|全文|인터뷰 전문|전문",
    re.IGNORECASE,
)
"""The parts of a call or a conference, whatever stands behind the time at which it begins, or whose agency it is,
which name no document either.
"""
OPENING = pattern(
    r"(?:(?:an? |ein |une? |un'|un')?(?:interview|entretien|entrevista|intervista)(?:s)? "
    r"(?:conducted )?(?:by|von|par|por|di|de)\b.{2,60}|propos recueillis.*|беседовала?\b.*|"
    r"(?:mon|tues|wednes|thurs|fri|satur|sun)day,?"
    r"|(?:(?:all right|okay|ok|so|well)\W+)?good (?:morning|afternoon|evening|day)\b.*"
    r"|(?:return|back|skip) to .{2,60}|"
    r"(?:(?:sure|certainly|of course|okay)\W+)?(?:here(?:['’]s| is| are)|below is)\b.{2,120}:"
    r"|transcript(?:ion)? (?:by|courtesy of)\b.{2,80}|transcribed by\b.{2,80}"
    r"|(?:listen|watch|read|see|view|download|click|vea?|ver|mira|escuch[ae]|assista|veja|ouça"
    r"|leia|regarde[rz]?|écoute[rz]?|ansehen|anhören)\b[^.?!:]{0,40}\b"
    r"(?:here|aquí|aqui|ici|hier)\W*|prayers\W*|insert .{2,30} here"
    r"|(?:vol(?:ume)?|no|nr|issue|question(?: no)?)\.? ?[\dIVXLC]+\W*|.{2,40} in the chair\W*"
    r"|.{2,40} took the chair\b.*|the meeting was called to order\b.*|"
    r"(?:[IVX\d]+[ªa]? )?(?:série|serie|series)\b.{0,6}(?:n[úu]mero|number|no|nr)\b.*"
    r"|presidenza del .{2,60}|[IVXLC\d]{1,5}\.?ª? "
    r"(?:legislatura|législature|legislature|wahlperiode)\b.{0,80}|"
    r"the (?:house|assembly|senate|council|committee|parliament|d[áa]il|court) "
    r"(?:met|resumed|sat|assembled|convened)\b.*|"
    r"[-–— ]*(?:(?:upon|on) (?:commencing|resuming)|whereupon)\b.*|"
    r"(?:se )?(?:ábrese|abre(?:-se)?|reanuda|reanúdase|retómase|comienza|comeza|inicia)"
    r"\b.{0,10} (?:a|la) sesi[óo]n\b.*|"
    r"la séance est (?:ouverte|reprise)\b.*|die sitzung (?:wird|ist)\b.*|beginn:? .{0,20}uhr\W*)",
    re.IGNORECASE,
)
"""A weekday whose date stands below, a page's way back, a volume, and how a record says that a sitting began."""
ABOUT = pattern(r"(?:about|über|à propos d|acerca de)\b", re.IGNORECASE)
"""How a part that tells of somebody begins."""
FILE = pattern(
    r"(?:document: ?)?[\w.-]{1,120}\.(?:pdf|docx?|txt|html?|rtf|mp3|mp4|wav|m4a)", re.IGNORECASE
)
"""A file's name, as converters set it above what they made of it."""
SAID = pattern(r"\b(?:I|[Ww]e|[Yy]ou|[Uu]s)\b")
"""Words of a sentence that somebody says."""
SENTENCES = 120
"""Characters of a line beyond which a full stop within it parts sentences."""
CITED = pattern(r"[^\n]{3,120}\sv\.?\s[^\n]{3,120}\s\[(?:19|20)\d\d\]\s")
"""A case as law reports cite it: `Ash v Tide Works [2031] HLT 12 (6 May 2031)`."""
TITLE_FIELD = pattern(
    r"(?:#\+)?(?:title|titel|titre|título|titolo|название|标题|標題|タイトル|제목)\s?[:：]\s*(\S.{3,250})$",
    re.IGNORECASE,
)
MAIL = pattern(
    r"\s{0,20}(?:>[^\S\n]?)?(?:[A-Z][\w-]{1,30}:[^\n]{0,300}\n"
    r"(?:[^\S\n][^\n]{0,300}\n){0,3}){0,12}?Subject:\s{0,4}"
    r"(\S[^\n]{3,250}(?:\n[^\S\n][^\n]{1,200}){0,2})"
)
"""The header of a message (RFC 5322), folded lines included."""
CONTENTS = pattern(r"(?:\b\d{1,2}(?:\.\d{1,2})?\s\D{3,80}){4}|\d{1,3}:\d\d(?::\d\d)? +\S")
"""Four numbered parts on one line: the contents of a page; or a time, and what is said then."""
ABOVE = pattern(
    r"(?:summary )?keywords\W*|speakers\W*|attendees\W*|\W?\d{1,2}:\d\d(?::\d\d)?\W?", re.IGNORECASE
)
"""What stands right above a list or what is said, as exports of speech have it."""


def is_said(line: str) -> bool:
    """Whether a line is a sentence or several that somebody says, or the end of one."""
    stopped = line.endswith(".") or (len(line) > SENTENCES and ". " in line)
    return stopped and (line[0].islower() or SAID.search(line) is not None)
