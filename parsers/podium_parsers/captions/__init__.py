"""Captions: WebVTT, SubRip and their kin share how cues become turns."""
