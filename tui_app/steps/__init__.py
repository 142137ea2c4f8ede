"""What can be done at a step of the walk, for both front ends: lists, next states, letters."""
