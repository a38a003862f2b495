"""Whether a folder lies on a network file system, where SQLite's shared memory does not work.

Linux tells the kind of each mount in /proc; elsewhere nothing is known and nothing is assumed.
"""

from __future__ import annotations

from pathlib import Path

MOUNTS = Path("/proc/self/mounts")
NETWORK = frozenset(
    [
        "nfs",
        "nfs4",
        "cifs",
        "smb3",
        "smbfs",
        "ncpfs",
        "afs",
        "9p",
        "ceph",
        "glusterfs",
        "lustre",
        "beegfs",
        "davfs",
        "coda",
        "ocfs2",
        "gfs2",
        "fuse.sshfs",
        "fuse.s3fs",
        "fuse.rclone",
        "fuse.glusterfs",
        "fuse.davfs",
        "fuse.gvfsd-fuse",
        "fuse.ceph",
    ]
)


def network_kind(folder: Path, mounts: Path = MOUNTS) -> str | None:
    """The kind of network file system that holds the folder (`nfs4`), or None."""
    try:
        lines = mounts.read_text("utf-8", "surrogateescape").splitlines()
    except OSError:
        return None
    place = folder.resolve()
    best, kind = -1, ""
    for line in lines:
        fields = line.split(" ")
        if len(fields) < 3:
            continue
        # A blank in a mount point is written \040 (fstab(5)).
        point = Path(fields[1].replace("\\040", " ").replace("\\011", "\t"))
        depth = len(point.parts)
        if depth >= best and place.is_relative_to(point):
            best, kind = depth, fields[2]
    return kind if kind in NETWORK else None
