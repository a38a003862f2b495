"""The passes that turn a draft into a transcript, in the order of the table in `pipeline.py`."""
