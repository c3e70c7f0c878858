"""Says in words with what browser and system a request was sent, by its User-Agent header."""

from __future__ import annotations

from checklist.accounts.models import SignIn

# In this order: most browsers name those that they are made of, or are to pass for, as well.
_BROWSERS = (
    ("Edg", "Edge"),
    ("OPR/", "Opera"),
    ("SamsungBrowser/", "Samsung Internet"),
    ("Firefox/", "Firefox"),
    ("FxiOS/", "Firefox"),
    ("CriOS/", "Chrome"),
    ("Chrome/", "Chrome"),
    ("Trident/", "Internet Explorer"),
    ("MSIE ", "Internet Explorer"),
    ("Safari/", "Safari"),
)
_SYSTEMS = (
    ("iPhone", "an iPhone"),
    ("iPad", "an iPad"),
    ("Android", "Android"),
    ("CrOS", "ChromeOS"),
    ("Windows", "Windows"),
    ("Macintosh", "a Mac"),
    ("Linux", "Linux"),
)


def describe_device(user_agent: str) -> str:
    """Describe a device as "Firefox on Windows"; "" where neither is known.

    Only names that stand here are ever said, since anything may be written into the header.
    """
    browser = _find(_BROWSERS, user_agent) or "Unknown browser"
    system = _find(_SYSTEMS, user_agent)
    if system:
        return f"{browser} on {system}"[: SignIn.LONGEST_DEVICE]
    return "" if browser == "Unknown browser" else browser


def _find(names: tuple[tuple[str, str], ...], user_agent: str) -> str:
    return next((name for sign, name in names if sign in user_agent), "")
