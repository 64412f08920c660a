"""Whether what is told is planned, made, called off or only possible, now or long ago, in person or on a screen."""
