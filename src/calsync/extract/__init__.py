"""Announcements in, candidates out."""
