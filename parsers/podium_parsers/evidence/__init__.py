"""Which grammar a document is labelled by, and which of the names it finds are speakers."""
