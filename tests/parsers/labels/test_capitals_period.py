"""Capitals and a full stop, and what may slip in for it."""

from __future__ import annotations

from tests.parsers.reading import written


def test_a_colon_may_slip_in_for_the_stop() -> None:
    asked = ["PREGUNTA.- Soy del puerto. ¿Sube la marea?", "PREGUNTA: Soy de la isla. ¿Y la barca?"]
    talk = [line for question in asked * 3 for line in (question, "PRESIDENTA.- Sube, y mucho.")]
    talk[3] = "PRESIDENTA.- Sube: eso digo.\n\nEn resumen: mucho."
    lines = written("\n\n".join(talk), "a.txt").lines
    assert [line.role for line in lines] == ["question", "answer"] * 6
