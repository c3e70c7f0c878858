"""What guessers try first: common words, words of the trade, and runs of keys."""

from __future__ import annotations

_OF_PASSWORDS = """
abc abcdef access account admin administrator amazing and angel apple april arsenal asdf asdfgh
august autumn baby badger banana baseball basketball batman beautiful blink buster butterfly casper
change changeit changeme charlie cheese chelsea chester chocolate christmas computer cookie correct
daddy daniel dave december default demo dragon dreams easter email england enter everton family
february flower football for forever freedom friday friend friends from george ginger google guest
hannah harley harry hello hockey holiday home hunter hurricane iloveyou inlove internet is it
jackson james january jasmine jennifer jessica jesus jordan joshua july june justin killer kitten
lauren letmein liverpool login london love lovely lover lucky maggie manchester march marina martin
master matrix matthew maxwell merlin michael michelle microsoft midnight minecraft monday money
monkey monster mother mummy mustang my naruto nicole nothing november october office online orange
our pass passcode passphrase passw passwd password peanut pepper phoenix please pokemon power
prince princess private purple qazwsx qwer qwert qwerty rainbow ranger root samantha samsung
saturday scotland secret secure security september server service shadow shopping silver slipknot
smokey snoopy soccer sophie sparky spiderman spring starwars stupid summer sunday sunshine super
superman system taylor temp temporary test tester testing thankyou that the this thomas thunder
thursday tigger today trustno tuesday united user username wales wednesday welcome whatever william
winter wizard wolf wonderful work xbox yankees yellow you your yourself zaq zxcv zxcvbn
"""

_OF_THE_TRADE = """
abuse acpo answer area assessment audit authority badge band bobby check checklist chief claimed
college complaint complaints compliance confidential constable constabulary cop copper corruption
counter county crime criminal custody department detective detectives disclosure dorset evidence
exhibit favour fear finding force gifts grade health hmic hmicfrs honest honesty hospitality
inspect inspection inspector inspectorate integrity intelligence investigate investigation
investigator iopc ipcc justice law met metropolitan misconduct misuse national notifiable office
officer officers official ombudsman operation patrol pc pcc police policing position professional
professionalism property psd public question report response secret section sensitive sergeant
sexual sheriff sign signoff special specialist standard standards station superintendent supported
team top town trust unit vetted vetting warrant watch without witness
"""

COMMON_WORDS = frozenset(f"{_OF_PASSWORDS} {_OF_THE_TRADE}".split())

_FORWARD = (
    "abcdefghijklmnopqrstuvwxyza",
    "01234567890",
    "qwertyuiop[]",
    "asdfghjkl;'",
    "zxcvbnm,./",
    "1qaz2wsx3edc4rfv5tgb6yhn7ujm8ik,9ol.0p;/",
)
RUNS = (*_FORWARD, *(run[::-1] for run in _FORWARD))
