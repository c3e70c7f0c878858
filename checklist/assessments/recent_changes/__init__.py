"""What others changed in an assessment since a person was last there."""
