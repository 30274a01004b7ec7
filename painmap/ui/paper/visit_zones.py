"""A visit's zones for its page: stimuli look alike, so several are told apart by letters."""

from __future__ import annotations

from dataclasses import replace

from painmap.core.compared_layers import BORDERED
from painmap.core.exam import Exam
from painmap.core.stimulus_letters import own_skin, stimulus_letters
from painmap.ui.chart.miniature import zones_of
from painmap.ui.chart.zone_looks import Zone, layer_look


def told_zones(exam: Exam) -> list[Zone]:
    """What is written at its patches: kinds, qualities of pain, the letters of several stimuli."""
    kinds = tuple({key.kind for key in exam.layers} - {BORDERED})
    return [*(zones_of(exam, kinds) if kinds else ()), *lettered_zones(exam)]


def lettered_zones(exam: Exam) -> list[Zone]:
    """Of several stimuli each with its letter, where no other one is painted: they overlap."""
    return [
        Zone(own_skin(exam, key), replace(look, lines=lines))
        for key, letter in stimulus_letters(exam).items()
        for look in (layer_look(key.kind, key.quality),)
        for lines in (tuple(replace(line, word=letter) for line in look.lines),)
    ]
