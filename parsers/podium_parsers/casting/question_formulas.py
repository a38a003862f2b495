"""What is said in question time: how a question is put, read out and called, and how it ends.

The formulas of many houses; which of them opens a question and which ends it is for question time to judge.
"""

from __future__ import annotations

import re

from podium_parsers.patterns import pattern

ADDRESS = (
    r"(?:thank you(?: very much)?,? ?)?"
    r"(?:(?:mr|madam|mister|hon(?:ou?rable)?)\.? (?:(?:acting|deputy|temporary|vice)[ -]){0,3}"
    r"(?:speaker|president|chair\w{0,6})[,.]? ?(?:(?:sir|ma'?am)\b[,.]? ?)?){0,2}"
)
"""How a member addresses the chair before the question."""
TABLED = pattern(
    rf"{ADDRESS}(?:\([^()\n]{{1,80}}\) ?,? ?)?"
    rf"(?:(?:to ask|beg to ask|asked|ask(?= [^.?!\n]{{30}})) (?:the|Her|His|whether|my)\b"
    rf"|I beg to ask\b|minta (?:\w{{5,9}} )?Menteri\b)",
    re.IGNORECASE,
)
SPOKEN = pattern(
    r"\bmy (?:\w{3,14} ){0,3}questions? (?:is|are)(?: \w{3,9}){0,2} (?:to|for) (?:the|our) (?:\w{3,14}\.? ){0,3}?"
    r"(?:minister|premier|treasurer|attorney|chief secretary|leader of the government|taoiseach)\b|"
    r"\bI beg to ask the (?:\w{3,14} ){0,2}(?:minister|attorney)|"
    r"\A[\s\S]{0,90}?\bsoalan\s+(?:\w{2,12}\s+){0,3}(?:no\.? ?|ke[ -]?)?\d"
    r"|\bpertanyaan\s+(?:mulut|lisan)\s+daripada\b",
    re.IGNORECASE,
)
"""How a question is put that stands on no paper, in the house's question time, or which by its number is on one."""
QUESTION = ("uestion", "oalan")
"""What such a speech has in it."""
NAMED = (
    r"(?:oral |urgent )?questions?(?:[ -]"
    r"(?:time|period|hour|without notice|by private notice|for oral answers?|with notice"
    r"|on notice|to ministers))?|"
    r"oral answers(?: to questions)?|questions et réponses orales"
    r"|période des? questions(?: orales)?|questions (?:orales|au gouvernement)|"
    r"preguntas(?: orales)?|perguntas(?: orais)?"
    r"|(?:svolgimento (?:di|delle) )?interrogazioni(?: a risposta immediata)?(?: \(ore [\d.,]{1,5}\))?"
    r"|fragestunde|mondelinge vragen|vragenuur"
)
HEADED = pattern(NAMED, re.IGNORECASE)
"""The heading above question time."""
LINE = pattern(rf"(?:\n|\A)[^\w\n]{{0,8}}(?:{NAMED})[^\w\n]{{0,4}}(?=\n|\Z)", re.IGNORECASE)
"""The same as a line of the text."""
PRINTED = pattern(
    r"(?:\n[^\w\n]{0,6}|[.)\]] [-–—] |PREGUNTAS\W{1,4})(?=[DP])(?i:preguntas? (?:oral(?:es)? )?(?:formuladas? por|del?|de la|que)|del|de la)\b[^:\u00bf\n]{3,60}"
    r"\b(?i:diputad|senador|procurador|don |do\u00f1a |d\. )[^\u00bf]{3,300}?"
    r"(?i:que formulan?|, dirigida|, que dirige|, al? (?:la )?(?:se\u00f1ora? |excm[oa]\. sra?\. )?"
    r"(?:president|vicepresident|ministr|conseller|consejer))"
)
"""A question of the order paper, printed above the chair's call: `Del diputado don Bo Roe, que formula al Gobierno: ¿...?`"""
PRINTING = ("formula", "FORMULA", "PREGUNTA D", "Pregunta d")
"""What stands in a text with such questions."""
MOVES = pattern(
    rf"{ADDRESS}I (?:beg to |now |hereby |formally )?(?:move|second|seek leave|present|table|lay)\b",
    re.IGNORECASE,
)
"""How other business begins."""
FILED = pattern(r"[\[(]\d{5,7}[\])][^\S\n]*(?:\[R\][^\S\n]*)?$")
"""The number at the end of a question's paragraph, by which a house files it."""
NUMBERED = pattern(
    r"(?:^|\n)[^\S\n]*(?:[QT]|Question )?\*?\d{1,3}[.)][^\S\n]*(?P<filed>\[\d{5,7}\][^\S\n]*)?$"
)
"""A question's number before its label, on the order paper and perhaps in the files: `T2. [66881] Ada Roe:`."""
CUT_OFF = pattern(
    r"(?:\A|[\n.!?]\s{0,8})(?:Will|Would|Can|Could|Does|Do|Did|Is|Are|Has|Have|Should|What|When|Where|Which|Who|Why|How)"
    r" [^\n!?]{0,160}(?:--|[—–…]|\.\.\.)\s{0,8}(?:\[[^\[\]\n]{1,40}\]\s{0,8}){0,2}\Z"
)
"""The end of a question during which the chair spoke."""
INQUIRING = pattern(r"(?:If|What|When|Where|Whether|Which|Who|Why|How|Will)\b")
"""How an order paper's question begins, whose number stands before the label."""
ASKED = pattern(r"可否告知本[會会局]")
INFORM = "inform this Council"
"""The formulas with which a question is put in a council that asks in two languages; they follow what it is about."""
OFFICER = pattern(
    r"\b(?:staatssekretär|staatsminister|staatsrat|bundesminister)(?:in)?\b"
    r"|(?:[局司署處处部]長|[局司处部署]长|大臣|長官|长官)$"
    r"|^(?:the )?(?:(?:deputy |assistant )?prime |assistant |deputy )?"
    r"(?:minister|attorney-general|solicitor-general|parliamentary (?:under-)?secretary"
    r"|(?:under ?)?secretary for|(?:premier|premi[èe]re)? ?ministre|taoiseach|t[áa]naiste"
    r"|secretary of state|(?:perdana |timbalan )?menteri)\b",
    re.IGNORECASE,
)
"""Labels of those who answer for the government, whoever asked."""
CALLED = pattern(
    r"第.{1,3}[項项](?:口頭|口头)?[質质][詢询]|[質质][詢询](?:時間|时间)?(?:到此|完|結束|结束)|議案|议案|法案|草案|動議|动议|聲明|声明|"
    r"\bnext order\b|\border of the day\b"
    r"|\b(?:time|period) for (?:oral )?questions? (?:has|have|is)\b"
    r"|\bend of (?:the )?question(?:s|[- ]time|[- ]period)?\b|"
    r"\bquestion (?:time|period) (?:has|is|being)\b"
    r"|\b(?:ends?|concludes?|closes?) (?:the )?(?:oral )?question"
    r"|\bquestions? (?:end|conclude)s?\b|"
    r"met fin à la période de(?:s)? questions|\bmenangguhkan\s+sesi\s+pertanyaan"
    r"|\b(?:masa|sesi|waktu)\s+pertanyaan[^.\n]{0,30}\b(?:tamat|habis|cukup)"
    r"|\busul\s+yang\s+berbunyi|(?<!fast am )(?<!vor )\b(?:ende|schluss|schluß) der fragestunde"
    r"|\bfragestunde (?:ist )?(?:beendet|abgeschlossen)"
    r"|\brufe\b[^.]{0,60}\b(?:tagesordnungs|zusatz)?punkt"
    r"|\besaurit[oa] lo svolgimento\b"
    r"|\b(?:interpelaci[óo]n(?:es)?|moci[óo]n(?:es)?|proposici[óo]n(?:es)? no de ley)\b",
    re.IGNORECASE,
)
"""What the chair says when another item begins, where no heading stands."""
READS = pattern(r"\brufe\s+(?:\w{3,12}\s+){0,3}Fragen?\s+\d")
READING = ("rufe",)
"""How the chair reads out a question on the paper, which is answered at once, and what is in it."""
CALLS = pattern(
    r"facolt\u00e0 di (?:illustrare|svolgere)|\b(?:para|per) (?:formular|exponer|expor|hacer)\s+(?:\w{1,4}\s+){0,2}pr?e[rg]+unta"
)
CALLING = ("facolt\u00e0 di", "formular", "exponer", "expor ")
"""How the chair calls on who asks, and what is in it."""
NEXT = pattern(
    r"\b(?:next|second|third|fourth|fifth|sixth|last|final) question\b"
    r"|\bquestion (?:no|number(?:ed)?|n[°º])\.? ?\d|\bquestion principale\b",
    re.IGNORECASE,
)
"""What the chair says when the next question is put."""
