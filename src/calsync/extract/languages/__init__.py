"""One file a language; each has LANGUAGE."""
