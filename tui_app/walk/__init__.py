"""The walk line by line: questions and answers for those who cannot use a full screen."""
