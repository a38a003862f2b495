"""Words that labels are made of: functions in a conversation, titles, fields; never people.

One list a kind, in the languages that podium meets, folded to lower case.
"""

from __future__ import annotations


def listed(words: str, *phrases: str) -> frozenset[str]:
    """The words of a text, and phrases of several words, as one set."""
    return frozenset(words.casefold().split()) | frozenset(phrases)


def ranked(words: str) -> tuple[str, ...]:
    """The words of a text in their order, the likeliest first."""
    return tuple(words.split())


ASKERS = listed(
    """
    q question questioner questions reporter reporters journalist press media audience
    caller listener floor public correspondent frage zusatzfrage nachfrage zusatz zwischenfrage journalistin publikum zuschauer zuhörer
    journaliste intervenant intervenante pregunta interlocutor interlocutora interlocutor/a
    periodista prensa público reportera reportero pergunta jornalista repórter domanda
    giornalista vraag pytanie dziennikarz dziennikarka otázka dotaz novinář novinářka вопрос корреспондент
    корреспондентка журналист журналистка реплика питання запитання журналіст журналістка кореспондент
    кореспондентка fråga följdfråga spørgsmål spørsmål oppfølgingsspørsmål kysymys toimittaja întrebare
    jurnalist kérdés újságíró ερώτηση ερωτηση δημοσιογράφος δημοσιογραφος soru gazeteci muhabir pitanje vprašanje novinar novinarka
    питање новинар въпрос журналистът wartawan pertanyaan soalan
    記者 记者 問 问 提問 提问 追問 追问 媒體 媒体 媒體提問 媒体提问 質問 記者提問 记者提问 现场提问 聞き手 聴き手 聞手 質問者
    インタビュアー 기자 질문자 질문 질의 سؤال الصحفي الصحفية صحفي صحفية مراسل المراسل خبرنگار سوال שאלה עיתונאי עיתונאית
    ερ riporter reporteris jurnalistă ziarist galdera küsimus ajakirjanik jautājums žurnālists klausimas žurnalistas žurnalistė сұрақ
    swali tanong hỏi प्रश्न सवाल पत्रकार คําถาม ถาม ผู้สื่อข่าว นักข่าว
    """,
    "phóng viên",
    "câu hỏi",
    "audience member",
    "member of the audience",
    *(
        f"{who}{gender}"
        for who in ("unidentified", "unknown")
        for gender in ("", " male", " female")
    ),
    "unidentified reporter",
    "unidentified questioner",
    "male reporter",
    "female reporter",
    "speaker from the floor",
    "question from the floor",
    "вопрос из зала",
    "реплика из зала",
    "vraag uit de zaal",
    "le journaliste",
    "la journaliste",
)
"""Labels of those who ask and are nobody in particular."""

ANSWERERS = listed(
    """
    a answer antwort réponse respuesta resposta risposta antwoord svar vastaus odpowiedź odpověď răspuns
    válasz απάντηση απαντηση απ cevap yanıt odgovor одговор ответ відповідь отговор odpoveď erantzuna vastus atbilde atsakymas жауап
    jawaban jawapan jibu sagot đáp 答 回答 回复 回覆 答复 答覆 回應 回应 답변 응답 جواب الجواب پاسخ תשובה उत्तर जवाब คําตอบ ตอบ
    """,
)
"""Labels of whoever answers."""

OFFICES = listed(
    """
    videographer stenographer operator moderator moderatorin moderateur modérateur moderador moderadora moderatore
    host anchor presenter announcer narrator interviewer interviewee chair chairman
    chairwoman chairperson chairlady speaker president präsident präsidentin presidente
    présidente président secretary clerk court judge witness defendant prosecutor bailiff
    juror interpreter translator solicitor facilitator coordinator emcee mc panelist panellist guest
    coach minister premier spokesperson spokesman spokeswoman presentador presentadora apresentador apresentadora
    conduttore conduttrice animateur animatrice prowadzący prowadząca moderátor moderátorka moderatör sunucu ordstyrer
    juontaja ведуча ведучий ведущий ведущая модератор председатель председательствующий
    переводчик президент 主持人 主席 主持 司儀 司仪 翻譯 翻译 發言人 发言人 代主席 全委會主席 사회자 진행자 앵커 의장 議長 委員長 司会
    المذيع المذيعة المحاور
    יו"ר היו"ר יו״ר היו״ר מ"מ الرئيس شاهد
    predsedujoči predsednik predsednica vorsitzender vorsitzende chorus lecturer reader male
    greffier greffière huissier tipstaff marshal usher foreperson registrar coroner accused deponent arbitrator tribunal
    juez jueza fiscal testigo perito testimone testemunha juiz juíza témoin expert richter richterin zeuge zeugin dolmetscher
    dolmetscherin sachverständiger staatsanwalt staatsanwältin verteidiger verteidigerin rechter getuige tolk giudice interprete
    судья суд прокурор адвокат защитник свидетель подсудимый потерпевший эксперт секретарь переводчица
    审判长 審判長 审判员 公诉人 辩护人 被告人 证人 書記員 书记员 法官 裁判長 裁判官 検察官 弁護人 証人 재판장 판사 검사 변호인 증인 피고인
    female man woman staff speakers participant participants all everyone both taoiseach tánaiste
    portavoz porta-voz portavoce porte-parole vicepresidente vicepresidenta vice-presidente presidenta ministra ministro ministre
    primeiro-ministro primeira-ministra kanzler kanzlerin bundeskanzler bundeskanzlerin regierungssprecher regierungssprecherin
    woordvoerder minister-president rzecznik rzeczniczka prezydent mluvčí premiér sözcü bakan başbakan cumhurbaşkanı министр
    премьер-министр губернатор 大臣 副大臣 知事 市長 総理 首相 総裁 報道官 広報官 事務局 대변인 부대변인 장관 대통령 총리
    """,
    "the associate",
    "court clerk",
    "court officer",
    "court reporter",
    "the reporter",
    "the technician",
    "the plaintiff",
    "pubblico ministero",
    "le témoin",
    "la greffière",
    "le greffier",
    "an taoiseach",
    "an tánaiste",
)
"""Functions in a conversation; a label that is one of these names somebody who speaks."""

TITLES = listed(
    """
    duke duchess marquess marquis countess baron archbishop cardinal rabbi imam solicitor advocate
    mr mrs ms miss dr prof professor sir rt tuan puan encik dato datuk datin tan menteri dame lord lady baroness viscount earl senator sen
    congressman congresswoman representative rep chairman chairwoman chair justice judge
    maj major lt lieutenant col capt sgt amb adv eng cllr undersecretary
    general gen colonel captain sergeant admiral ambassador secretary minister president
    prime deputy vice councillor councilman councilwoman councilmember assemblyman assemblywoman assemblymember commissioner director
    governor gov mayor delegate officer attorney counsel madam mme m mlle herr frau señor
    senor sr sra srta senhor senhora o a el la il signor signora doña don the chief lead rev
    reverend father bishop hon honourable honorable presidente presidenta secretario
    secretaria diputado diputada senador senadora ministro ministra gobernador gobernadora
    subsecretario subsecretaria directora coordinador coordinadora titular präsident
    präsidentin vizepräsident vizepräsidentin bundeskanzler bundeskanzlerin staatsminister
    señora senyor senyora senhores señores signori onorevole deputado deputada deputato
    deputata conselleiro conselleira consejero consejera conselheiro vereador vereadora
    ד"ר עו"ד פרופ' השר השרה ח"כ الدكتور السيد السيدة الوزير النائب
    vicepresident vicepresidenta vicepresidente vizepräsident ministre secrétaire rapporteur rapporteure commissaire sénateur sénatrice député députée
    conseller consellera diputat diputada secretari consejal concejal concejala alcalde alcaldesa
    sindaco assessore sottosegretario relatore relatora relator ponente
    herrn fru fröken statsrådet meneer mevrouw mijnheer pan pani paní panie poseł posłanka
    poslanec poslankyně domnul doamna gospodin gospođa gospodja sayın rouva ministrul
    staatssekretär gospod gospa predsednik predsednica predsedujoči monsieur madame maître
    docteur me ensimmäinen toinen puhemies varapuhemies sr.ª srª heer voorzitter staatssecretaris předseda předsedkyně místopředseda místopředsedkyně
    ministr ministryně senátor senátorka podpredseda ministerka marszałek wicemarszałek
    sekretarz statsminister statsministern puhemies pääministeri ministeri edustaja shri shrimati smt bundesminister bundesministerin abgeordnete abgeordneter staatssekretärin podsekretarz podsekretář tuan puan
    taoiseach tánaiste chancellor treasurer spokesperson spokesman spokeswoman portavoz porta-voz portavoce
    porte-parole regierungssprecher regierungssprecherin talsmann talsmand rzecznik rzeczniczka mluvčí bakan
    başbakan министр премьер президент губернатор мэр господин госпожа міністр міністерка губернатор мер bộ thủ chủ phó tổng ông bà
    """,
)
"""Words before a name."""

PARTICLES = listed(
    """
    de del della der den des di da do dos das du la le les van von zu zum zur ten ter af av
    y e i und et and & bin binti bint ibn a/l a/p al el ben of the st jr sr ii iii iv a os o
    """,
)
"""Words within a name that bear no capital."""

INVITED = listed(
    """
    guest guests interviewee interviewees invité invitée invités invitado invitada invitados convidado
    convidada ospite ospiti gast gäste interviewpartner interviewpartnerin entrevistado entrevistada
    гость гостья гости респондент собеседник gość goście rozmówca 嘉宾 嘉賓 来宾 來賓 受访者 受訪者 受访人 受訪人
    被采访人 被採訪人 被采访者 采访对象 採訪對象 访谈对象 訪談對象 ゲスト 話し手 게스트 출연자 인터뷰이
    konuk konuğu konuklar narasumber hosté hosť hostia vendég vendégünk invitat invitată invitați gäst gäster gæst gæster gjest
    gjester vieras καλεσμένος καλεσμένη гостя гості гостье الضيف ضيف ضيفة מרואיין מרואיינת אורח אורחת
    """
)
"""Who is asked in a show, as fields on a cover say and brackets after a name."""
HOSTING = listed(
    """
    host hosts co-host co-hosts cohost cohosts presenter presenters interviewer interviewers
    entrevistador entrevistadora intervieweur intervieweuse intervistatore moderator moderation
    moderatorin ведущий ведущая ведущие интервьюер prowadzący prowadząca 主持 主持人 主播 采访 採訪 采访人 採訪人
    采访者 採訪者 访问 訪問 訪問者 聞き手 インタビュアー 진행 진행자 인터뷰어 rozmawiał rozmawiała rozmawia беседовал беседовала
    розмовляв розмовляла intervjuare intervjuer haastattelija műsorvezető pewawancara المحاور מראיין מראיינת
    """
)
"""Who asks there."""
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
    comments comment no leave share done next todo todos blocked blockers
    print docket case exhibit marked attended plaintiff respondent petitioner foto fotos quelle quellen
    datum ort stand autor redaktion titel beginn dauer vorlage signatur protokolltyp zitationsvorschlag bearbeiter fuente fecha lugar fonte data datas
    источник дата место фото автор тема ссылка 注 註 日期 時間 时间 地點 地点 來源 来源 圖 图 編者按 出席 缺席 列席 出席者 出席議員 缺席議員 出席议员 缺席议员 列席者 列席人員 列席人员 功能團體 地方選區 贊成 反對 棄權 原文 撰文 攝影 摄影 編輯 编辑 資料來源
    адреса адрес телефон факс пошта почта dirección teléfono correo adresse téléphone courriel telefon adres telefoon
    indirizzo telefono endereço telefone morada duração duración durée durata título titulo titre titolo cargo
    ayes noes yeas nays tellers draft drafts hum hums
    出席委員 列席委員 列席官員 請假委員 提案人 連署人 紀錄 記錄 決議 決定 附帶決議 審查結果
    נכחו מוזמנים נוכחים קצרנית קצרן רשמה מתרגם
    """,
    *(
        f"{one} {of} the {side}"
        for one in ("teller", "tellers")
        for of in ("of", "for")
        for side in ("ayes", "noes")
    ),
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

DIRECTIONS = listed(
    """
    break music applause laughter crosstalk intro outro jingle clip teaser advert ad adverts
    silence pause video audio sponsor beifall musik applaudissements aplausos аплодисменты
    掌聲 掌声
    """,
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
    opening overview background
    """,
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
