"""Mails: the message, its parts, and what was forwarded in it."""
