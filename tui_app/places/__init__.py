"""Where everything is: which screen shows a step, an entry, a form."""
