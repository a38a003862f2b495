"""Marks, their tags and their documents, as values: whatever keeps them."""
