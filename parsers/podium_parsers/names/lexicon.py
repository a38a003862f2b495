"""Words that labels are made of: functions in a conversation, and titles; never people.

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
    "в о п р о с",
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
    "trả lời",
    "о т в е т",
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
    ผู้สัมภาษณ์ ผู้ให้สัมภาษณ์ พิธีกร
    судья суд прокурор адвокат защитник свидетель подсудимый потерпевший эксперт секретарь переводчица
    审判长 審判長 审判员 公诉人 辩护人 被告人 证人 書記員 书记员 法官 裁判長 裁判官 検察官 弁護人 証人 재판장 판사 검사 변호인 증인 피고인
    female man woman staff speakers participant participants all everyone both taoiseach tánaiste
    portavoz porta-voz portavoce porte-parole vicepresidente vicepresidenta vice-presidente presidenta ministra ministro ministre
    primeiro-ministro primeira-ministra kanzler kanzlerin bundeskanzler bundeskanzlerin regierungssprecher regierungssprecherin
    woordvoerder minister-president rzecznik rzeczniczka prezydent mluvčí premiér sözcü bakan başbakan cumhurbaşkanı министр
    премьер-министр губернатор 大臣 副大臣 知事 市長 総理 首相 総裁 報道官 広報官 事務局 대변인 부대변인 장관 대통령 총리
    """,
    "the associate",
    "the jury",
    "the jurors",
    "the prospective jurors",
    "the foreman",
    "the forewoman",
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
STUDIED = listed(
    """
    participant respondent interviewee informant subject proband probandin befragte befragter teilnehmer teilnehmerin
    interviewte interviewter enquêté enquêtée répondant répondante interviewé interviewée participante encuestado encuestada
    entrevistado entrevistada informante intervistato intervistata partecipante respondente geïnterviewde deelnemer
    respondent/a респондент информант участник участница rozmówca rozmówczyni badany badana intervjuperson informantti
    受访者 受訪者 参与者 參與者 参加者 참가자 응답자
    """
)
"""Labels, numbered or not, of those whom somebody studies by asking them."""
