"""What each layout of labels takes for a name and for the first words, and what only looks like it.

A layout that reads more than a line, or has a mind of its own, has a test of its own beside this one.
"""

from __future__ import annotations

from importlib import import_module

import pytest

LABELS = {
    # `Name: words`, behind a sign of any kind; in brackets whoever was not made out, behind a mark the first of a record.
    "colon": [
        ("🎙️ Ada Roe: Good morning.", "Ada Roe", "Good morning."),
        ("@aroe: Good morning.", "aroe", "Good morning."),
        ("(UNKNOWN): Take your time.", "(UNKNOWN)", "Take your time."),
        ("[*] ROE: This morning we go on.", "ROE", "This morning we go on."),
    ],
    # A field for who speaks, one for the time before or after it, and one for the words.
    "fields": [
        ("Speaker: Ada Roe\nTime: 00:12\nText: Good morning.", "Ada Roe", "Good morning."),
        ("Timestamp: 00:00:12\nSpeaker: Ada Roe\nGood morning.", "Ada Roe", "Good morning."),
        ("[00:12 - 00:15]\nHablante: Ada Roe\nTexto: Buenos días.", "Ada Roe", "Buenos días."),
        ("发言人：林小梅\n内容：早上好。", "林小梅", "早上好。"),
    ],
    # `<Ada Roe:>` on a line of its own, or with a mark before and behind.
    "angled": [
        ("<Ada Roe:>\nGood morning", "Ada Roe", "Good morning"),
        ("<< chair >> Chair Ada Roe: << chair >>\n\nGood", "Chair Ada Roe", "Good"),
        ("  < Bo Roe (Low Harbour) :> Yes", "Bo Roe (Low Harbour)", "Yes"),
    ],
    # `>> MAYOR ROE: The item`, wherever on a line it stands, and broken over two.
    "chevron": [
        (">> MAYOR ROE: The item", "MAYOR ROE", "The item"),
        (">>ROE: Yes", "ROE", "Yes"),
        (">> COUNCILMEMBER\nROE: Yes", "COUNCILMEMBER ROE", "Yes"),
    ],
    # A name as an item of a list, the words as the next ones.
    "bulleted_name": [
        ("  • Ada Roe\n\n  • Good morning.", "Ada Roe", "Good morning."),
        ("- Operator\n- Good morning.", "Operator", "Good morning."),
    ],
    # `Name` on its line, the colon at the head of the next.
    "colon_below": [
        ("MS. ROE\n: Good morning", "MS. ROE", "Good morning"),
        ("Ada Roe\n:\nGood morning", "Ada Roe", "Good morning"),
    ],
    # `Name`, `--`, `Title`, each on its line; the operator alone.
    "dash_between": [
        ("Ada Roe\n--\nPier Works Inc. -- Analyst\nGood morning.", "Ada Roe", "Good morning."),
        ("Ada Roe\n\n—\n\nChief Financial Officer\n\nThank you.", "Ada Roe", "Thank you."),
        ("Operator\nGood morning.", "Operator", "Good morning."),
    ],
    # A clock time and a name, alone or with the words behind a colon or a tab.
    "time_name": [
        ("[00:12] Ada Roe\nGood morning.", "Ada Roe", "Good morning."),
        ("00:12\tMR. ROE\tI will. I will\n", "MR. ROE", "I will. I will"),
        ("00:12\t00:15\tAda Roe\tI will.\n", "Ada Roe", "I will."),
        ("[0:12] Роу А. П.: Добрый день.", "Роу А. П.", "Добрый день."),
        ("0:12 Bo Roe Jr.\nYes.", "Bo Roe Jr.", "Yes."),
    ],
    # A name and a clock time, in a numbered list too; a short form of the name may stand in brackets within it.
    "name_time": [
        ("3. Ada Roe (00:12): Good morning.", "Ada Roe", "Good morning."),
        ("Ada Roe [0:12]: Good morning.", "Ada Roe", "Good morning."),
        ("@Ada Roe 0:12\nYes.", "Ada Roe", "Yes."),
        ("Adelaide (Ada) Roe (0:12):\nYes.", "Adelaide (Ada) Roe", "Yes."),
    ],
    # A name and an office in capitals, broken over lines.
    "wrapped_capitals": [
        ("MS. ROE, CHAIR, BOARD OF\n QUAYS AND PIERS: Welcome.", "MS. ROE", "Welcome."),
        ("  MR. BO ROE,\n\nFERRYMAN:\nThank you.", "MR. BO ROE", "Thank you."),
    ],
    # Minutes that say who takes the floor.
    "floor": [
        ("Intervino la concejala Ada Roe:\nBuenos días.", "concejala Ada Roe", "Buenos días."),
        ("Toma la palabra el señor Bo Roe: Gracias.", "señor Bo Roe", "Gracias."),
        ("Intervino el concejal de Puertos, D. Bo Roe:\nNo.", "D. Bo Roe", "No."),
        ("Hace uso de la palabra la secretaria general, Ada Roe: Sí.", "Ada Roe", "Sí."),
        ("Usou da palavra o vereador Bo Roe: Bom dia.", "vereador Bo Roe", "Bom dia."),
    ],
    # A name with an office of the government, broken over lines.
    "wrapped_office": [
        ("Ada Roe, Ministerin für Häfen\n\nund Brücken: Danke.", "Ada Roe", "Danke."),
        ("Dr. Bo Roe, Staatssekretär im\n Ministerium für Kähne: Ja.", "Dr. Bo Roe", "Ja."),
        ("Jo Roe, Secretary of State for\nPiers: Yes.", "Jo Roe", "Yes."),
    ],
    # An office of the government, broken over lines, the name in brackets behind it.
    "wrapped_minister": [
        ("The Minister for Piers,\nQuays and Kelp (Ms. Roe): Yes.", "Ms. Roe", "Yes."),
        ("Minister for Piers and\nQuays (Ms. Roe): Yes.", "Ms. Roe", "Yes."),
        ("The Minister for Piers (Ms. Ada\nRoe): Yes.", "Ms. Ada Roe", "Yes."),
        ("  The Deputy Leader of\n\nthe House (Mr. B. Roe):\nNo.", "Mr. B. Roe", "No."),
    ],
    # A name in capitals and a dash, broken within the name, before the place or round the dash.
    "wrapped_dash": [
        ("ADA\nROE (Liman) – Sayın Başkan", "ADA ROE", "Sayın Başkan"),
        ("ADA ROE\n(Liman) – Sayın Başkan", "ADA ROE", "Sayın Başkan"),
        ("BAŞKAN\n– Buyurun.", "BAŞKAN", "Buyurun."),
        ("BAŞKAN –\nBuyurun.", "BAŞKAN", "Buyurun."),
    ],
    # A name, and in brackets a seat or an office, broken over lines.
    "wrapped_bracket": [
        ("Ms. Ada Roe (Member for the Pier\nand Quay, Red): Yes.", "Ms. Ada Roe", "Yes."),
        ("Hon. B. Roe (Minister of\n  Kelp):\nNo.", "Hon. B. Roe", "No."),
    ],
    # A clock time, a name, the words, each on its line.
    "clock_above": [
        ("00:12\nAda Roe\nGood morning.", "Ada Roe", "Good morning."),
        ("[00:00:12]\n\nMS. ROE\n\nGood morning.", "MS. ROE", "Good morning."),
        ("10:05:12\nРОЙ А.П.\nШановні колеги!", "РОЙ А.П.", "Шановні колеги!"),
        ("9:05:12\n\nГОЛОВУЮЧИЙ\n\nДякую.", "ГОЛОВУЮЧИЙ", "Дякую."),
    ],
    # An initial, a surname, a party in brackets, a stop.
    "initial_bracket": [
        ("B. Kārlis (TĪKLS). Godātie kolēģi!", "B. Kārlis", "Godātie kolēģi!"),
        ("Sēdes vadītāja. Paldies.", "Sēdes vadītāja", "Paldies."),
    ],
    # A name, a clock time, the words, each on its line.
    "time_line": [
        ("Ada Roe\n0:12\nGood morning.", "Ada Roe", "Good morning."),
        ("MS. ROE\n\n00:00:12\n\nGood morning.", "MS. ROE", "Good morning."),
        ("Mr. Roe\n00:02:39 --> 00:11:32\nGood morning.", "Mr. Roe", "Good morning."),
    ],
    # Capitals and a full stop.
    "capitals_period": [
        ("CHAIRMAN ROE.  Good morning.", "CHAIRMAN ROE", "Good morning."),
        ("MR. ROE.  Thank you.", "MR. ROE", "Thank you."),
        ("MS. VAN ROE. Thank you.", "MS. VAN ROE", "Thank you."),
        ("MS. VAN ROE.12 Thank you.", "MS. VAN ROE", "Thank you."),
    ],
    # A name, a dash or a tab, the words.
    "dash": [
        ("Ada Roe – Good morning.", "Ada Roe", "Good morning."),
        ("Speaker 7 - Good morning.", "Speaker 7", "Good morning."),
        ("Speaker 7\tGood morning.", "Speaker 7", "Good morning."),
        ("Speaker 7\t00:12\tGood morning.", "Speaker 7", "Good morning."),
        ("ADA ROE (Liman) - Sayın Başkan", "ADA ROE", "Sayın Başkan"),
        ("SUNUCU- Hoş geldiniz.", "SUNUCU", "Hoş geldiniz."),
        ("LİMAN BAKANI ADA ROE- Hoş bulduk.", "LİMAN BAKANI ADA ROE", "Hoş bulduk."),
        ("प्रश्न- नाव कब आई?", "प्रश्न", "नाव कब आई?"),
        ("ADA ROE (Devamla) -\nBakın, bu", "ADA ROE", "Bakın, bu"),
        ("ADA ROE (Devamla)\n- Bakın, bu", "ADA ROE", "Bakın, bu"),
        (
            "SU VE LİMAN İŞLERİ BAKANI ADA ROE (Liman) - Evet",
            "SU VE LİMAN İŞLERİ BAKANI ADA ROE",
            "Evet",
        ),
    ],
    # A stop and a dash that runs into it.
    "stop_dash": [
        ("Portavoz.- Sí, gracias.", "Portavoz", "Sí, gracias."),
        ("P.- ¿Cuándo?", "P", "¿Cuándo?"),
        ("Sr. De Roe.- Ya.", "Sr. De Roe", "Ya."),
        ("Secretaria de Estado de Puertos.—Bien.", "Secretaria de Estado de Puertos", "Bien."),
        ("Ada Roe (Muelle Bajo).- Bien.", "Ada Roe", "Bien."),
        ("Periodista.- ¿Sube?", "Periodista", "¿Sube?"),
        ("Ana Faro, ministra de Puertos.- Sube", "Ana Faro", "Sube"),
        ("Sr. Ruiz.- Sube", "Sr. Ruiz", "Sube"),
    ],
    # `Q` and `A` with a sign behind.
    "letters": [
        ("Q.  Where were you?", "Q", "Where were you?"),
        ("Q .  Where were you ?", "Q", "Where were you ?"),
        ("A.At home.", "A", "At home."),
        ("R/ En casa.", "R", "En casa."),
        ("В. Где вы были?", "В", "Где вы были?"),
        ("Вопрос. Где вы были?", "Вопрос", "Где вы были?"),
    ],
    # `Name` on its line after a blank one, the words below.
    "own_line": [
        ("\nMR. ROE\nGood morning.", "MR. ROE", "Good morning."),
        ("\nDr. Ada Roe\n\nGood morning.", "Dr. Ada Roe", "Good morning."),
        ("\nREP. ADA ROE\nGood morning.", "REP. ADA ROE", "Good morning."),
    ],
    # `Q` on its line, the words below.
    "letter_above": [
        ("Q\nWhy on Monday?", "Q", "Why on Monday?"),
        ("Q:\n\nWhy on Monday?", "Q", "Why on Monday?"),
    ],
    # A name, an office, the words, without a blank line.
    "title_below": [
        ("Ada Roe\nAnalyst\nGood morning.", "Ada Roe", "Good morning."),
        ("Ada V. Roe\nChief Lamp Officer, Pier Works Inc.\nYes.", "Ada V. Roe", "Yes."),
        ("Operator\nGood morning.", "Operator", "Good morning."),
    ],
    # A ring before the one who has the floor: `○議長（森　和子君）　これより`, `○위원장 모란희  개의`.
    "circle": [
        ("○森委員長\u3000これより", "森委員長", "これより"),
        ("◯３番（春山太郎君）\u3000議長", "３番（春山太郎君）", "議長"),
        ("○위원장 모란희  개의를 선언합니다", "위원장 모란희", "개의를 선언합니다"),
        ("○하준 위원 질문하겠습니다", "하준 위원", "질문하겠습니다"),
        ("○森（花）委員\u3000おはよう", "森（花）委員", "おはよう"),
        ("○하준의원 질문하겠습니다", "하준의원", "질문하겠습니다"),
        ("○시장 보성 답변드리겠습니다", "시장 보성", "답변드리겠습니다"),
    ],
    # `Per Roe (H) [10:01:41]: words`: the hour before the colon.
    "clocked": [
        ("Per Roe (H) [10:01:41]: President!", "Per Roe (H)", " President!"),
        ("Ms ROE (Low Harbour—Works) (14:02): I rise", "Ms ROE (Low Harbour—Works)", " I rise"),
    ],
    # `【埠頭新聞　森記者】橋は`: a name in lenticular brackets, the words right behind or below.
    "bracketed": [
        ("[Ada Roe 0:12] Good morning.", "Ada Roe", "Good morning."),
        ("[Ada Roe, 10:12:09]: Good morning.", "Ada Roe", "Good morning."),
        ("【埠頭新聞\u3000森記者】橋は", "埠頭新聞 森記者", "橋は"),
        ("【問】\n橋は", "問", "\n橋は"),
        ("[Ann Roe] The item", "Ann Roe", " The item"),
    ],
    # `[Name]` alone on its line.
    "bracket_above": [
        ("[Speaker 2]\nGood morning.", "Speaker 2", "Good morning."),
        ("[Ada Roe]\n\nGood morning.", "Ada Roe", "Good morning."),
    ],
    # A log in columns: signs stand for a nick where somebody came or went.
    "tabbed": [
        ("2031-05-04 13:02:41\tjay\tgood morning", "jay", "good morning"),
        ("13:02\t@bo_k\tYes", "bo_k", "Yes"),
    ],
    # `（記者）` before the words, or alone on the line above them.
    "parenthesised": [
        ("(記 者)\n まず、いつですか。", "記 者", "まず、いつですか。"),
        ("(Ada) - Good morning.", "Ada", " Good morning."),
        ("（記者）橋は", "記者", "橋は"),
        ("（海野大臣）\n\u3000橋は", "海野大臣", "\n\u3000橋は"),
        ("司会）橋は", "司会", "橋は"),
        ("＜海野＞橋は", "海野", "橋は"),
        ("(Ada Roe) The item", "Ada Roe", " The item"),
        ("(ROE) The item", "ROE", " The item"),
        ("(問)橋は", "問", "橋は"),
        ("記者)\n橋は", "記者", "\n橋は"),
        ("(질문) 다리는", "질문", "다리는"),
    ],
    # `◆ 진행자> 안녕하세요?`: a closing angle behind the name.
    "closing_angle": [
        ("◆ 진행자> 안녕하세요?", "진행자", "안녕하세요?"),
        ("◇ 진행자 > 안녕하세요?", "진행자", "안녕하세요?"),
        ("Ada Roe> The item", "Ada Roe", "The item"),
    ],
    # A letter, a name and a firm in angle brackets.
    "lettered_angle": [
        ("<Q – Ada Roe – Tern & Co>: When?", "Ada Roe", "When?"),
        ("<A - Bo Karl>: At dawn.", "Bo Karl", "At dawn."),
    ],
    # A blank of full width behind the name, or what it is quoted with.
    "full_width": [
        ("森\u3000橋は", "森", "橋は"),
        ("編集部「橋は」\n", "編集部", "橋は」"),
    ],
    # `... on Friday. MS. ROE: It is.`: labels in capitals within wrapped paragraphs.
    "running": [
        ("MS. ROE: It is", "MS. ROE", "It is"),
        ("Q: And then", "Q", "And then"),
        ("MS.\nROE: It is", "MS. ROE", "It is"),
    ],
    # `M. le président. La séance est ouverte.`: French stenography.
    "courtesy_period": [
        ("M. le président. La séance", "M. le président", "La séance"),
        ("Mme Anne Roe, rapporteure. Merci", "Mme Anne Roe", "Merci"),
        ("M. Jean d’Orme (ALGUE). Non !", "M. Jean d’Orme", "Non !"),
        ("Mme la secrétaire d’État. Oui", "Mme la secrétaire d’État", "Oui"),
    ],
    # `Морозов А. П., фракция "Заря". Коллеги!`: a surname, its initials, and the words.
    "initials_period": [
        ("Морозов А. П. Коллеги", "Морозов А. П.", "Коллеги"),
        ("МОРОЗ А.П. Колеги", "МОРОЗ А.П.", "Колеги"),
        ("Восс Л. М., заместитель начальника. Да", "Восс Л. М.", "Да"),
        ("МОРОЗ А.П. (округ №12) Колеги", "МОРОЗ А.П.", "Колеги"),
        ("Председательствующий. Прошу", "Председательствующий", "Прошу"),
        ("ГОЛОВУЮЧИЙ. Прошу", "ГОЛОВУЮЧИЙ", "Прошу"),
    ],
    # `Anna Roe (S&D). – Herr Präsident!`: a name, a full stop and a dash.
    "period_dash": [
        ("Der Präsident. – Die Sitzung", "Der Präsident", "Die Sitzung"),
        ("Anna Roe (S&D), Berichterstatterin. – Herr", "Anna Roe", "Herr"),
        ("Jo van der Roe (PPE). – (NL) Voorzitter", "Jo van der Roe", "Voorzitter"),
        ("Lena Roe, Member of the Commission. – Madam", "Lena Roe", "Madam"),
    ],
    # `| Anna Roe | words |`: a row of a table, with a time or without.
    "table_row": [
        ("Ada Roe | 0:12 | Good morning.", "Ada Roe", "Good morning."),
        ("| Anna Roe | Good morning.", "Anna Roe", "Good morning."),
        ("| 0:14:02 | Anna Roe | Good morning.", "Anna Roe", "Good morning."),
        ("| Anna Roe | 14:02 | Good morning.", "Anna Roe", "Good morning."),
    ],
    # `Mr. Roe asked the Minister for Works`: a tabled question, perhaps numbered or for another.
    "tabled": [
        ("Mr. Roe asked the Minister for Works:-", "Mr. Roe", "asked the Minister for Works:-"),
        ("*12. Deputy Ann Roe asked the Taoiseach if", "Deputy Ann Roe", "asked the Taoiseach if"),
        ("Ms Roe (Low Harbour) to ask Her Majesty’s", "Ms Roe", "to ask Her Majesty’s"),
        ("Dr. Roe (on behalf of Mr. Lund) asked the Secretary", "Dr. Roe", "asked the Secretary"),
        (
            "(No. B/54)  Mr  J.  Roe  (Member  for  Low\nHarbour) asked the Rt. hon. Prime Minister",
            "Mr J. Roe",
            "asked the Rt. hon. Prime Minister",
        ),
        (
            "The Leader of the Opposition (Mr J. Roe) (by Private Notice) asked the Minister",
            "Mr J. Roe",
            "asked the Minister",
        ),
        ("Mr J. Roe (Low Harbour)\nasked the Minister", "Mr J. Roe", "asked the Minister"),
    ],
    # `Mr ROE—I thank you.`: a title, a name and a dash; a dash in a sentence or a surname is no label.
    "titled_dash": [
        ("Mr ACTING SPEAKER-Honourable Member.", "Mr ACTING SPEAKER", "Honourable Member."),
        ("Mr TOMA RAVU- Which boat?", "Mr TOMA RAVU", "Which boat?"),
        ("Mr LING-STOKES - Point of Order!", "Mr LING-STOKES", "Point of Order!"),
        ("HON. A.B. KEKOA.- Mr. Speaker", "HON. A.B. KEKOA", "Mr. Speaker"),
        ("Ms OLOMATA (Outer Reef—Works) (2.05 pm)—I rise", "Ms OLOMATA", "I rise"),
        ("La señora RUIBAL.- Gracias.", "La señora RUIBAL", "Gracias."),
        ("M. Abel Roux (TIDE).- Merci.", "M. Abel Roux", "Merci."),
        ("O SR. PROF. BENTO ROJO JR. (MARÉ - PE) - Sim.", "O SR. PROF. BENTO ROJO JR.", "Sim."),
        ("Mme Ada Roe, Ministre des Ports.- Oui.", "Mme Ada Roe, Ministre des Ports", "Oui."),
        ("El señor DE LA SIERRA (Presidente).— ¿Hay", "El señor DE LA SIERRA", "¿Hay"),
        (
            "El señor RUIBAL, don Abel (Presidente).- Gracias.",
            "El señor RUIBAL, don Abel",
            "Gracias.",
        ),
        ("Sr. Pardal.– Pido la palabra.", "Sr. Pardal", "Pido la palabra."),
    ],
    # `Senator REED. I thank the Chair.`: titles, brackets, states, and sentences that only look alike.
    "titled_period": [
        ("    Senator Pelloway. Thank you.", "Senator Pelloway", "Thank you."),
        ("    Chairman Quenby. The Committee", "Chairman Quenby", "The Committee"),
        ("  Mr. HATCH. Mr. President, I", "Mr. HATCH", "Mr. President, I"),
        ("    Ms. Ashe.--by a year, and so", "Ms. Ashe", "--by a year, and so"),
        ("  The PRESIDING OFFICER. Without", "The PRESIDING OFFICER", "Without"),
        ("  The SPEAKER pro tempore. The", "The SPEAKER pro tempore", "The"),
        ("    Ms. Moore of Wisconsin. Thank", "Ms. Moore of Wisconsin", "Thank"),
        ("    Mr. O'Brien [continuing]. And so", "Mr. O'Brien", "And so"),
        ("    Mr. de la Garza. $5 million", "Mr. de la Garza", "$5 million"),
        ("    Chairman  Quenby. The Committee", "Chairman Quenby", "The Committee"),
        ("    Mr. Dane. [presiding] The Chair", "Mr. Dane", "The Chair"),
        ("  Mr. McCAIN. ``No,'' he said", "Mr. McCAIN", "``No,'' he said"),
    ],
}
LOOKS_ALIKE = {
    "colon": [
        "ADA ROE, WARDEN,  :\n\nPetitioner  :\n",
        "ADA ROE, KEEPER OF :\nLAMPS,  :\nPetitioner  :\n",
        "(continued): and so on",
    ],
    "initial_bracket": ["B. Kārlis (a keeper of lamps) said so.", "B. Kārlis. He said so."],
    "clock_above": [
        "10:05:12\nGood morning, everyone.\nWe begin.",
        "00:12\ngood morning\n00:14\nall of you",
        "00:12\nGood morning.\nAll of you",
    ],
    "closing_angle": ["> quoted", "a > b", "x -> y", "<b>bold</b> words", "> > Roe> twice"],
    "full_width": ["橋は、森「遠い」と言う。", "\u3000橋は長い。", "日時：\u3000三月"],
    "parenthesised": [
        "(applause) Thank you",
        "(Laughter) Yes",
        "1) one",
        "a) one",
        "（海）（森）",
        "(以上)",
        "(拍手)(笑)",
    ],
    "wrapped_capitals": [
        "MS. ROE, CHAIR: Welcome.",
        "Ms. Roe, Chair,\nBoard of Quays: Welcome.",
        "THE LOW HARROW,\nPLAINTIFF,\nv.\nCASE NO: 12",
    ],
    "floor": [
        "Intervino la concejala Ada Roe.",
        "La concejala Ada Roe intervino: sí",
        "Intervino tarde. Luego: nada",
    ],
    "wrapped_office": [
        "Ada Roe, Minister for Piers, said in her\nletter: the pier",
        "Ada Roe, Ministerin für Häfen: Danke.",
        "Ada Roe, who came\nToday: yes",
    ],
    "wrapped_minister": [
        "The Minister for Piers (Ms. Roe): Yes.",
        "The Minister came. He met\nthe board (Ms. Roe): yes",
        "The Minister for Piers said in her\nletter (of May): the pier",
    ],
    "wrapped_dash": [
        "ADA ROE – Sayın Başkan",
        "VII. -\nSORULAR",
        "TABLE\nOF CONTENTS – page one",
        "Ada\nRoe (Liman) – Sayın",
    ],
    "wrapped_bracket": [
        "Ms. Roe (Red): Yes.",
        "Roe Works (once a pier\nand quay): it",
        "Ms. Roe (who came late\nand left) said: yes",
    ],
    "running": ["we met MS. ROE: she", "It is done. Ms. Roe: it", "It is done. NOTE it: yes"],
    "angled": ["<p>Ada Roe: yes", "<Ada Roe> yes", "a < b: c > d", "<a href='x:y'>"],
    "chevron": [
        ">> well, the item: yes",
        ">> WHO KNOWS? NOBODY: YES",
        "> ROE: quoted",
        "MAYOR ROE: The item",
    ],
    "circle": [
        "○",
        "○ ",
        "○これは本文で、すぐに続きます。",
        "議長\u3000これより",
    ],
    "clocked": [
        "Per Roe (H): President!",
        "The bell rang (14:02) and we left",
        "Roe: at (10:15): yes",
    ],
    "courtesy_period": [
        "M. Roe a dit non. Il est parti.",
        "Monsieur le président. Je",
        "Mme Roe, la rapporteure, a parlé",
        "M. le président, la séance est ouverte.",
    ],
    "initials_period": [
        "Морозов сказал. Коллеги",
        "Морозов А. П. сказал",
        "председатель комитета. Прошу",
    ],
    "capitals_period": ["MR. Roe. Good morning.", "MR. ROE said so. He was right.", "MR. It is"],
    "title_below": [
        "Ada Roe\nWell, the President does believe\nThere is a ferry.",
        "Ada Roe\nSecretary Ash and the Chair of the\nferry board came.",
    ],
    "letters": [
        "F-TIDE (ADA ROE):",
        "В.Ашин: Добрый день.",
        "В.Ашин сказал",
        "A.Roe: Yes.",
        "A.R.: Yes.",
        "P.K.: Yes.",
        "P.:   I know them.",
        "A man came",
        "A/B tests",
    ],
    "own_line": [
        "\nWe did NOT. SO\nwe left.",
        "\nThe pier: a talk\nGood morning.",
        "\nC | 你什么时候开始的？\n九岁。",
    ],
    "period_dash": ["We went to the pier. – It was late", "Anna Roe – Herr", "anna roe. – herr"],
    "stop_dash": [
        "Ana Faro. - Sube",
        "Sube el mar.-Y",
        "ana faro.- sube",
        "1.- El muelle",
        "Art. 3.- El muelle",
        "portavoz.- sí",
        "Vino. - Luego",
        "a).- Uno",
    ],
    "table_row": ["|---|---|", "Anna Roe | said so", "| Where to? | the pier"],
    "tabled": [
        "Mr. Roe asked the clerk of the market",
        "Roe asked the Minister for Works",
        "The House has asked the Minister",
        "He and Mr. Roe asked the Minister",
    ],
    "titled_dash": [
        "Mr Ravu of the outer reef—and others—spoke.",
        "The harbour master - a tired man - said so.",
        "Kelp - Seaweed of cold waters.",
        "Mr TOMA RAVU-bound boats",
        "Prime Minister's Office - Report",
        "M. Roux, qui est venu - hier",
    ],
    "titled_period": [
        "    Mr. Chairman. I have a question.",
        "    Madam President. I ask consent.",
        "    Right. So we went on.",
        "    Judge E. Barrett Hale was there. He said no.",
        "    Chairman Quenby, Mr. Hale, and members of the committee, thank you.",
        "  President George W. Dane should act.",
        "    The bill was read. It passed.",
        "    Mr. Dane said so. He was right.",
        "    Senator Quenby and I agree. It is so.",
    ],
}


def read(layout: str, line: str) -> tuple[str, str] | None:
    """The name and the words after it; None where the layout sees no label."""
    text = f"\n{line}"
    found = import_module(f"podium_parsers.labels.{layout}").PATTERN.match(text)
    return (" ".join(found["name"].split()), text[found.end() :].strip()) if found else None


@pytest.mark.parametrize(
    ("layout", "line", "name", "words"),
    [(layout, *label) for layout, labels in LABELS.items() for label in labels],
)
def test_a_label_parts_into_a_name_and_words(layout: str, line: str, name: str, words: str) -> None:
    assert read(layout, line) == (name, words.strip())


@pytest.mark.parametrize(
    ("layout", "line"),
    [(layout, line) for layout, lines in LOOKS_ALIKE.items() for line in lines],
)
def test_what_only_looks_like_a_label_is_none(layout: str, line: str) -> None:
    assert read(layout, line) is None
