"""Where files lie, and how bytes reach the disk for good."""
