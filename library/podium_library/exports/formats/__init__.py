"""One export format a file; `exports.registry` finds them by walking this folder."""
