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
    quiet = dict(os.environ, DEBIAN_FRONTEND="noninteractive")
    print("Installing system packages: " + " ".join(packages), flush=True)
    subprocess.check_call(["apt-get", "-qq", "update"], env=quiet)
    apt = ["apt-get", "-qq", "-y", "-o", "Dpkg::Use-Pty=0", "--no-install-recommends", "install"]
    subprocess.check_call(apt + packages, env=quiet, stdout=subprocess.DEVNULL)
    importlib.invalidate_caches()


def make_ready(for_tests):
    """Install what is missing, or return the sentence that says how to."""
    packages = missing(for_tests)
    may_install = os.geteuid() == 0 and shutil.which("apt-get")
    if packages and may_install:
        install(packages)
        packages = missing(for_tests)
    if not packages:
        return None
    command = "sudo apt-get install --no-install-recommends " + " ".join(packages)
    return "Some system packages are missing. Install them, then try again:\n\n  " + command + "\n"


if __name__ == "__main__":
    sys.exit(make_ready(for_tests="--tests" in sys.argv))
