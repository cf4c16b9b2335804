"""Data that is loaded once: places, zones, names of months and days."""
