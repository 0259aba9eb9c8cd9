"""What stands before a copy of the headline on the way to the page: data, no judgement."""

from __future__ import annotations

HERE = (
    "you are (?:here|reading)|you(?:'|’)re reading|now reading|currently reading|home|home page|headline|title|"
    "sie sind hier|sie lesen|startseite|titel|vous lisez|vous êtes ici|accueil|titre|estás leyendo|estás aquí|inicio|título|"
    "stai leggendo|sei qui|ti trovi qui|titolo|você está lendo|u leest nu|du läser|du leser|du læser|otsikko|"
    "czytasz|jesteś tutaj|tytuł|вы читаете|вы здесь|главная|заголовок|أنت تقرأ|الرئيسية|العنوان|"
    "现在阅读|首页|标题|標題|現在位置|トップ|ホーム"
)
"""A regular expression for the casefolded words; a colon, an arrow or a slash may follow."""
