"""Which questions of an assessment are open to a person, and the shares that say so."""
