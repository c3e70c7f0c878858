"""My desk: what an inspector or a lead inspector has before them, and what is due next."""
