"""Many articles in, stories out: one for each event, with what its articles agree on."""

from tearsheet.stories.group import group_stories

__all__ = ["group_stories"]
