"""What a card's workspace names: widgets that receive a session and do the work of a step."""
