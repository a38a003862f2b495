"""One label grammar a file; `passes.turns` weighs them all against the whole document."""
