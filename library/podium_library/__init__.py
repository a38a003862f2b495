"""What a person keeps: marks, corrections, places, an archive of documents; and what leaves as exports."""
