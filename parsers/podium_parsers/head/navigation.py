"""Lines of a web page that lead through it, in the text that was taken from it: they stand above the title
and name nothing.

Where one is (`Home > Press > Interviews`), a way to the contents, a button, whose site this is. Who takes
the text of a page keeps them in the page's language, each a line of its own.
"""

from __future__ import annotations

import re

from podium_parsers.patterns import pattern

CRUMBS = pattern(r"[^>→»›\n]{1,80}(?:[>→»›][^>→»›\n]{1,160}){2,12}")
"""The way from the first page to this one."""
MENU = pattern(r"[^|\n]{1,40}(?: \| [^|\n]{1,40}){4,12}")
"""Ways to other pages side by side."""
LEADS = pattern(
    r"(?:você está aqui|usted está aquí|vous êtes ici|sie (?:sind|befinden sich) hier"
    r"|ti trovi in|je bent hier|u bevindt zich hier|"
    r"jesteś tutaj|nacházíte se|вы здесь|ви тут|you are here|現在位置|現在地|您的位置|您現在的位置|您现在的位置|当前位置|目前位置|현재 위치|"
    r"(?:aller|passer) au contenu|saltar al contenido|ir (?:al contenido|para o conteúdo)"
    r"|(?:direkt )?zum inhalt|vai al contenuto|"
    r"przejdź do|přejít (?:na|k)|перейти к|hoppa till"
    r"|(?:ga|spring) naar (?:de )?(?:inhoud|hoofd)|içeriğe (?:geç|atla)|"
    r"跳(?:到|至|转到|轉到)|본문 바로가기|바로가기 메뉴|コンテンツへ|ここから|メニューを飛ばして|ページの先頭|"
    r"oficjalna strona|site officiel|offizielle (?:web)?(?:seite|site)|an official website"
    r"|(?:태극기|.{0,12}\) ?)?이 누리집은|logo )"
    r".{0,300}",
    re.IGNORECASE,
)
"""How a line begins that says where one is, leads to the contents or tells whose site this is."""
NOTICE = pattern(
    r".{2,160}(?:více informací|mehr informationen|więcej informacji|plus d['’]informations?"
    r"|más información|saiba mais|"
    r"maggiori informazioni|meer informatie|daha fazla bilgi|подробнее|докладніше|more information)\W{0,3}",
    re.IGNORECASE,
)
"""A notice that leads to another page."""
BUTTON = pattern(
    r"(?:texte intégral|narzędzia dostępności|dodatkowe narzędzia|콘텐츠 영역|posłuchaj|udostępnij"
    r"|drukuj|print|share|partager|"
    r"imprimer|écouter|escuchar|compartir|imprimir|ouvir|compartilhar|partilhar|ascolta"
    r"|condividi|stampa|teilen|drucken|anhören|"
    r"delen|afdrukken|yazdır|paylaş|поделиться|распечатать|поширити|надрукувати|友善列印"
    r"|인쇄하기(?: 목록)?|글자크기 설정|공유하기)\W{0,3}",
    re.IGNORECASE,
)
"""A word or two that do something, or head a part of every page."""


def is_navigation(line: str) -> bool:
    """Whether a line leads through a page and names nothing."""
    return any(lead.fullmatch(line) for lead in (CRUMBS, MENU, LEADS, NOTICE, BUTTON))
