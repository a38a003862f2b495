"""Packed documents: ZIP archives of XML, opened with limits."""
