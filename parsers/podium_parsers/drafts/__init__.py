"""The workbench: what a container's reader fills and the passes finish, in a process of its own where it must be."""
