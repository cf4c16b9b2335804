"""calsync reads meeting announcements and keeps a calendar that people subscribe to once and then trust."""

__version__ = "0.1.0"
