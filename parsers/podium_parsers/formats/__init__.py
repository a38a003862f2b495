"""One container format a file; `registry.formats()` finds them by walking this folder."""
