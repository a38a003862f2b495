"""One label grammar a file; `evidence` weighs them all against the whole document."""
