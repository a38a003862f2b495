"""Marked-up transcripts: one walk over the tree, and a dialect for each schema."""
