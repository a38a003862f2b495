"""Words that stand where labels do and that nobody speaks under: fields, lists, directions, parts, courtesies."""

from podium_parsers.names.lexicon import listed
from podium_parsers.patterns import pattern

VOTES = listed(
    "ayes noes yeas nays abstentions absentions abstain abstains abstaining tellers paired 贊成 反對 棄權 赞成 反对 弃权"
)
"""What heads the names of those who voted, however often a house divides."""

FIELDS = listed(
    """
    name names note notes nb source sources date dates time times location place venue title subject
    topic tags tag categories category author editor edited by published posted updated
    email e-mail mail tel telephone phone fax website web url link links photo photos image
    video audio caption credit copyright summary abstract description keywords reference
    references related contact example examples step warning caution correction update edit
    ps p.s kl company ticker quarter scraped translated backend characters paragraphs duration
    agenda context contexto contexte kontext attendees regrets resolved resolution proposal succeeded failed scribe scribes scribenick present absent participants members apologies organizer recording
    transcript meeting minutes details decision action actions outcome conclusion results
    result total presenter presenters length language format version isbn issn doi filed re
    cc to from sent attachments part chapter section page slides slide cve github repo repository paper papers blog twitter youtube resources topics
    comments comment no leave share done next todo todos blocked blockers reminder unclaimed goal goals
    print docket case exhibit marked attended plaintiff respondent petitioner foto fotos quelle quellen
    datum ort stand autor redaktion titel beginn dauer vorlage signatur protokolltyp zitationsvorschlag bearbeiter fuente fecha lugar fonte data datas
    источник дата место фото автор тема ссылка 注 註 日期 時間 时间 地點 地点 來源 来源 圖 图 編者按 出席 缺席 列席 出席者 出席議員 缺席議員 出席议员 缺席议员 列席者 列席人員 列席人员 功能團體 地方選區 原文 撰文 攝影 摄影 編輯 编辑 資料來源
    адреса адрес телефон факс пошта почта dirección teléfono correo adresse téléphone courriel telefon adres telefoon
    indirizzo telefono endereço telefone morada duração duración durée durata título titulo titre titolo cargo
    draft drafts hum hums tagesordnung sitzungsverlauf vorsitz
    出席委員 列席委員 列席官員 請假委員 提案人 連署人 紀錄 記錄 決議 決定 附帶決議 審查結果
    נכחו מוזמנים נוכחים קצרנית קצרן רשמה מתרגם
    """,
    *(
        f"{one} {of} the {side}"
        for one in ("teller", "tellers")
        for of in ("of", "for")
        for side in ("ayes", "noes")
    ),
    *VOTES,
    "last updated",
    "last modified",
    "also present",
    "reported by",
    "toll free",
    "regd office",
    "regd. office",
    "registered office",
    "corporate office",
    "head office",
    "mailing address",
    "postal address",
    "scrip code",
    "scrip symbol",
    "security code",
    "ref. no",
    "סדר היום",
    "חברי הוועדה",
    "חברי הכנסת",
    "משתתפים באמצעים מקוונים",
    "ייעוץ משפטי",
    "יועץ משפטי",
    "יועצת משפטית",
    "יועצים משפטיים",
    "מנהל הוועדה",
    "מנהלת הוועדה",
    "מנהל/ת הוועדה",
    "יועץ כלכלי",
    "יועצת כלכלית",
    "רישום פרלמנטרי",
    "מזכיר הוועדה",
    "מזכירת הוועדה",
)
"""Labels of fields and lists, which nobody speaks under."""

LISTS = listed(
    "speakers witnesses participants panelists panellists guests members presenters hosts chairs scribes "
    "attendees regrets absent apologies present co-chairs notetakers sprecher sprecherinnen teilnehmer "
    "teilnehmende anwesend anwesende intervenants participantes asistentes"
)
"""Words above a list of people, before the talk."""

MEDIA = frozenset(("video", "audio", "sponsor"))
"""Labels of what nobody says, which are fields of the cover before the talk."""

APPEARANCES = pattern(
    r"(?:co-?)?(?:counsel|attorneys?|solicitors?) (?:assisting|for)\b|(?:taken|instructed|transcribed) by$"
)
"""Folded labels of a court's cover, before those whom it names; in the talk `Counsel for the port` may speak."""

DIRECTIONS = listed(
    """
    break music applause laughter crosstalk intro outro jingle clip teaser advert ad adverts
    silence pause video audio graphic sponsor beifall musik applaudissements aplausos аплодисменты
    掌聲 掌声 sfx
    """,
    "sound effect",
    "sound effects",
    "theme music",
    "voz hombre",
    "voz mujer",
    "male voice",
    "commercial break",
    "audio description",
    "video description",
    "video clip",
    "end of video",
)
"""Labels of what nobody says."""

NOISES = listed(
    "laughter laughs applause clapping music crosstalk chatter gelächter risas aplausos"
)
"""What the last word of a direction of several words is: `Audience laughter`."""

PARTS = listed(
    """
    en zh cn 中 英 中文 英文 english chinese original translation
    presentation executives analysts contents introduction questions answers discussion closing
    opening overview background poll polls consensus
    """,
    "straw poll",
    "tracking issue",
    "question and answer",
    "questions and answers",
    "question-and-answer session",
    "question and answer session",
    "q&a",
    "q & a",
    "prepared remarks",
    "opening remarks",
    "closing remarks",
    "call participants",
    "company participants",
    "conference call participants",
    "corporate participants",
    "table of contents",
    "show notes",
    "key takeaways",
    "important notice",
    "important information",
    "disclaimer",
    "full transcript",
)
"""Headings of parts, which stand where names stand."""

COURTESIES = listed(
    """
    thanks danke merci gracias obrigado grazie спасибо gràcies grazas tack tak takk kiitos hvala
    děkuji ďakujem dziękuję mulțumesc ευχαριστώ köszönöm teşekkürler agreed
    yeah yes no okay ok right exactly sure absolutely correct wow mm-hmm uh-huh hmm oh ah totally definitely
    ja nein genau richtig oui non exactement sí claro exacto vale sim não sì да нет угу
    """,
    "d'accord",
    "moltes gràcies",
    "moitas grazas",
    "tack så mycket",
    "thank you",
    "thank you very much",
    "for example",
    "for instance",
    "zum beispiel",
    "par exemple",
    "por ejemplo",
    "por exemplo",
    "per esempio",
    "например",
    "vielen dank",
    "herzlichen dank",
    "danke schön",
    "merci beaucoup",
    "muchas gracias",
    "muito obrigado",
    "ladies and gentlemen",
    "good morning",
    "good afternoon",
    "good evening",
    "dear colleagues",
    "mr president",
    "mr chairman",
    "madam chair",
    "my lords",
    "meine damen und herren",
    "mesdames et messieurs",
)
"""What a sentence opens with, and no label."""
