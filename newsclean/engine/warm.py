"""What the parent loads before it starts workers: they share it, where each would load its own."""

from __future__ import annotations

import gc

from newsclean.api import records
from newsclean.catalogue import PAGE
from newsclean.doc import Doc
from newsclean.engine.memory import give_back
from newsclean.filters import FILTERS
from newsclean.pipeline import Pipeline

_ODD = "A cafÃ© it isnâ€™t, he said."
"""What loads the library for mojibake, which a page in three hundred needs: 3 MB that each worker would load."""

_SCRIPTS = """\
港口大桥完成维修后重新开放

记者：陈明 2024年3月12日 10:30

新华社北京3月12日电 港口大桥十一个月的维修工作结束后，星期二重新开放。
港口当局表示，数千名通勤者在此期间乘坐渡轮。

橋の様子（写真：共同通信）
สะพานท่าเรือเปิดอีกครั้งในวันอังคาร
항구 다리가 화요일에 다시 열렸다고 항만 당국이 밝혔다.

أعيد فتح جسر الميناء يوم الثلاثاء بعد أحد عشر شهرا من الإصلاحات، وفق ما قالته السلطات.

Мост в порту снова открыт, сообщили власти во вторник.
"""
"""What compiles the patterns with large classes, which pages in scripts without capitals or spaces need."""


def warm(pipeline: Pipeline) -> None:
    """Load what newsclean's own filters and the record need; filters of others see no page of ours."""
    own = tuple(stage for stage in pipeline.stages if stage.name in FILTERS)
    for text in (PAGE, _ODD, _SCRIPTS):
        list(records(Pipeline(own).run(Doc(text))))
    give_back()
    gc.freeze()  # a look for cycles would write into all that is shared
