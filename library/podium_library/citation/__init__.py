"""Citations: a mark as a quote with its source, in styles that are templates."""

from podium_library.citation.fields import fields, locator
from podium_library.citation.styles import (
    DEFAULT_TEMPLATE,
    STYLES,
    Style,
    cite,
    own_style,
    own_styles,
    style_named,
)
from podium_library.citation.template import TemplateError, fill

__all__ = [
    "DEFAULT_TEMPLATE",
    "STYLES",
    "Style",
    "TemplateError",
    "cite",
    "fields",
    "fill",
    "locator",
    "own_style",
    "own_styles",
    "style_named",
]
