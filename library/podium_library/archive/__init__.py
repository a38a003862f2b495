"""All documents that a person has: found on the disk, kept as an index, asked for by any of their words."""
