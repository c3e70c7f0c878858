"""Says which system packages are missing, all at once, and installs them where it may.

Runs before anything else, on whatever Python the machine has, so it needs the standard
library alone. What counts is whether a thing is there, not under which package name.
"""

import ctypes
import importlib.util
import os
import shutil
import subprocess
import sys
import time

LIBRARIES = {
    "libpango-1.0.so.0": "libpango-1.0-0",
    "libpangoft2-1.0.so.0": "libpangoft2-1.0-0",
    "libharfbuzz-subset.so.0": "libharfbuzz-subset0",
    "libmagic.so.1": "libmagic1",
}
PROGRAMS = {
    "chromium": "chromium",
    "clamd": "clamav-daemon",
    "java": "default-jre-headless",
    "pdftoppm": "poppler-utils",
}


# Unattended upgrades of a fresh machine take some minutes.
WAITS_FOR = 600
PAUSE = 10


def has_library(name):
    """Say whether the loader finds a shared library."""
    try:
        ctypes.CDLL(name)
    except OSError:
        return False
    return True


def has_program(name):
    """Say whether a program is there, daemons included, which not everybody's path leads to."""
    path = os.environ.get("PATH", os.defpath)
    return shutil.which(name, path=os.pathsep.join([path, "/usr/sbin"])) is not None


def missing(for_tests):
    """Name the packages still to be installed, to run the service or to test it too."""
    packages = [] if importlib.util.find_spec("ensurepip") else ["python3-venv"]
    packages += [package for name, package in LIBRARIES.items() if not has_library(name)]
    if for_tests:
        packages += [package for name, package in PROGRAMS.items() if not has_program(name)]
    return packages


def install(packages):
    """Install with apt-get; the lists are fetched once first, since a bare machine has none."""
    quiet = dict(os.environ, DEBIAN_FRONTEND="noninteractive", LC_ALL="C")
    print("Installing system packages: " + " ".join(packages), flush=True)
    update = ["apt-get", "-qq", "update"]
    apt = ["apt-get", "-qq", "-y", "-o", "Dpkg::Use-Pty=0", "--no-install-recommends", "install"]
    is_done = run_when_free(update, quiet) and run_when_free(apt + packages, quiet)
    importlib.invalidate_caches()
    return is_done


def run_when_free(command, environment):
    """Run apt-get, again while another program holds one of its locks; say whether it did it.

    apt-get has a setting that waits for the lock of installing, and none for that of the lists.
    """
    ends = time.monotonic() + WAITS_FOR
    while True:
        ended = subprocess.run(
            command, env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE
        )
        said = ended.stderr.decode(errors="replace")
        if ended.returncode == 0:
            return True
        if "Could not get lock" not in said or time.monotonic() > ends:
            print(said.strip(), file=sys.stderr)
            return False
        print("Another program is installing packages: waiting", flush=True)
        time.sleep(PAUSE)


def make_ready(for_tests):
    """Install what is missing, or return the sentence that says how to."""
    packages = missing(for_tests)
    may_install = os.geteuid() == 0 and shutil.which("apt-get")
    if packages and may_install:
        is_done = install(packages)
        packages = missing(for_tests) if is_done else packages
    if not packages:
        return None
    command = "sudo apt-get install --no-install-recommends " + " ".join(packages)
    return "Some system packages are missing. Install them, then try again:\n\n  " + command + "\n"


if __name__ == "__main__":
    sys.exit(make_ready(for_tests="--tests" in sys.argv))
