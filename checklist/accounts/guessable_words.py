"""The words and phrases that count for nothing in a password of a person in policing."""

from __future__ import annotations

_COMMON_WORDS = """
abc abcdef access account admin administrator amazing and angel apple april arsenal asdf asdfgh
august autumn baby badger banana baseball basketball batman beautiful blink buster butterfly casper
change changeit changeme charlie cheese chelsea chester chocolate christmas computer cookie correct
daddy daniel dave december default demo dragon dreams easter email england enter everton family
february flower football for forever freedom friday friend friends from george ginger google guest
hannah harley harry hello hockey holiday home hunter hurricane iloveyou inlove internet
jackson james january jasmine jennifer jessica jesus jordan joshua july june justin killer kitten
lauren letmein liverpool login london love lovely lover lucky maggie manchester march marina martin
master matrix matthew maxwell merlin michael michelle microsoft midnight minecraft monday money
monkey monster mother mummy mustang naruto nicole nothing november october office online orange
our pass passcode passphrase passw passwd password peanut pepper phoenix please pokemon power
prince princess private purple qazwsx qwer qwert qwerty rainbow ranger root samantha samsung
saturday scotland secret secure security september server service shadow shopping silver slipknot
smokey snoopy soccer sophie sparky spiderman spring starwars stupid summer sunday sunshine super
superman system taylor temp temporary test tester testing thankyou that the this thomas thunder
thursday tigger today trustno tuesday united user username wales wednesday welcome whatever william
winter wizard wolf wonderful work xbox yankees yellow you your yourself zaq zxcv zxcvbn
"""

_POLICING_WORDS = """
abuse acpo answer area assessment audit authority badge band bobby check checklist chief claimed
college complaint complaints compliance confidential constable constabulary cop copper corruption
counter county crime criminal custody department detective detectives disclosure dorset evidence
exhibit favour fear finding force gifts grade health hmic hmicfrs honest honesty hospitality
inspect inspection inspector inspectorate integrity intelligence investigate investigation
investigator iopc ipcc justice law met metropolitan misconduct misuse national notifiable office
officer officers official ombudsman operation patrol pcc police policing position professional
professionalism property psd public question report response secret section sensitive sergeant
sexual sheriff sign signoff special specialist standard standards station superintendent supported
team top town trust unit vetted vetting warrant watch without witness
"""

_PASSPHRASES = """
all your base are belong to us
correct horse battery staple
early bird catches the worm
elementary my dear watson
evenin all
evening all
god save our gracious king
god save the king
god save the queen
happy birthday to you
hello world
here is looking at you kid
humpty dumpty sat on a wall
i love you
i think therefore i am
in the beginning was the word
it was a dark and stormy night
it was the best of times
keep calm and carry on
land of hope and glory
let me in
live long and prosper
luke i am your father
mary had a little lamb
may the force be with you
never gonna give you up
never gonna let you down
one ring to rule them all
once upon a time
open sesame
our father who art in heaven
rule britannia
shall i compare thee to a summers day
take me to your leader
the cat sat on the mat
the lord is my shepherd
the quick brown fox jumps over the lazy dog
the rain in spain stays mainly in the plain
this is my password
to be or not to be that is the question
to be or not to be
twinkle twinkle little star
winter is coming
with great power comes great responsibility
without fear or favour
you never walk alone
you shall not pass
youll never walk alone
"""

COMMON_WORDS = frozenset(_COMMON_WORDS.split())
POLICING_WORDS = frozenset(_POLICING_WORDS.split())
COMMON_PASSPHRASES = frozenset(line.replace(" ", "") for line in _PASSPHRASES.split("\n") if line)
"""Each without spaces, as it is looked for: what stands between its words is passed over."""
